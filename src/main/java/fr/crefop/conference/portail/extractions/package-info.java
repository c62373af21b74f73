/** Cases, their plans, commitments and acts taken out as a spreadsheet: by right, by filter, in chosen columns, line by line. */
package fr.crefop.conference.portail.extractions;
