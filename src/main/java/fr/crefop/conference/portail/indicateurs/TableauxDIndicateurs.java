package fr.crefop.conference.portail.indicateurs;

import java.util.List;

/** All the indicators of the cases that are counted. @param tous how many these are */
record TableauxDIndicateurs(int tous, List<TableauDIndicateur> tableaux) {}
