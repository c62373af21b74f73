package fr.crefop.conference.bureau;

/** Says what is put to the vote, at the moment a vote opens: answered by those who know plans, studies and models. */
public interface ObjetsDesVotes {

    MiseAuxVoix de(String numero, ObjetDuVote objet);
}
