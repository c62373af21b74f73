/** Accounts, groups, rights and filters as the engine keeps them: a copy of the register, made again at each start. */
package fr.crefop.conference.processus.identite;
