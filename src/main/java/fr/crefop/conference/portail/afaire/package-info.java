/** What waits for the account, and the page of each task: its facts, its questions, its answer, and the draft of it. */
package fr.crefop.conference.portail.afaire;
