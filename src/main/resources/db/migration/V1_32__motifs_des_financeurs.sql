-- engagements/: the reasons that funders gave for not paying all that was asked, by funder, the latest first; gone with their case.
create index engagement_motif on conference.engagement (financeur, le desc, id desc)
    where motif is not null and etat in ('REFUSE', 'ACCEPTE_MOINS', 'CONTRE_PROPOSE');
