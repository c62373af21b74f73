create table conference.scrutin (
    id bigint generated always as identity primary key,
    numero text not null references conference.affaire,
    objet text not null,
    ouvert_le timestamptz not null,
    clos_le timestamptz,
    resultat text,
    explication text,
    -- The same for people.
    phrase text,
    -- A case changed while the bureau votes: the votes given no longer count, and stay on record with the reason.
    invalide_le timestamptz,
    invalide_motif text,
    invalide_par text,
    -- A tie: the answers between which the two co-presidents choose, and what each of them chose.
    egalite text,
    passage integer not null default 1,
    -- What a vote is about is fixed when it opens: the minutes and the case show what the colleges answered, whatever changes later.
    intitule text not null,
    question text not null,
    cout numeric(14, 2),
    reste numeric(14, 2),
    lignes jsonb not null,
    -- The funders' answers known when a vote opens, and the aids still to be confirmed, are part of what is put to it. Their words stay with each answer, where they are kept.
    reponses jsonb not null,
    a_confirmer jsonb not null,
    -- What a commission had still to decide when a vote opened is part of what is put to it.
    pas_encore_decide text not null,
    constraint invalide_avec_son_motif check ((invalide_le is null) = (invalide_motif is null)
        and (invalide_le is null) = (invalide_par is null)),
    constraint invalide_ou_depouille check (invalide_le is null or resultat is null),
    constraint egalite_apres_depouillement check (egalite is null or clos_le is not null),
    constraint cout_avec_son_reste check ((cout is null) = (reste is null))
);
create index scrutin_numero on conference.scrutin (numero, id);

-- bureau/: the votes that wait for an answer, among all those of the years before.
create index scrutin_ouvert on conference.scrutin (id) where clos_le is null and invalide_le is null;

create table conference.vote (
    id bigint generated always as identity primary key,
    scrutin_id bigint not null references conference.scrutin,
    college text not null,
    choix text not null,
    commentaire text,
    par text not null,
    le timestamptz not null,
    qualite text not null,
    -- One answer per seat where members vote; 0 where a college answers as one.
    siege integer not null default 0 check (siege >= 0),
    constraint une_reponse_par_siege unique (scrutin_id, college, siege)
);

create table conference.mandat (
    id bigint generated always as identity primary key,
    numero text not null references conference.affaire,
    objet text not null,
    echeance date not null,
    rapporteur text not null,
    donne_par text not null,
    donne_le timestamptz not null,
    passage integer not null default 1,
    -- A deadline typed on a day off is moved to the next working day; the day that was typed is kept, so that the move can be told.
    echeance_voulue date
);
create index mandat_numero on conference.mandat (numero, id);

create table conference.departage (
    scrutin_id bigint not null references conference.scrutin,
    college text not null,
    choix text not null,
    par text not null,
    le timestamptz not null,
    qualite text not null,
    primary key (scrutin_id, college)
);

-- Who holds which seat of a college from when to when, as titular or as substitute. A vote keeps the quality of the voter (docs/adr/0046).
create table conference.mandat_de_siege (
    id bigint generated always as identity primary key,
    college text not null,
    siege integer not null check (siege >= 1),
    qualite text not null check (qualite in ('TITULAIRE', 'SUPPLEANT')),
    compte varchar(64) not null references conference.compte,
    du date not null,
    au date,
    designe_par text not null,
    designe_le timestamptz not null,
    constraint mandat_dans_l_ordre check (au is null or au >= du)
);
create index mandat_de_siege_tenu on conference.mandat_de_siege (college, siege, du);

-- The sessions of the bureau: planned, convened with their agenda, then closed with their minutes, which nobody changes.
create table conference.seance (
    id bigint generated always as identity primary key,
    debut timestamptz not null,
    lieu text not null,
    etat text not null default 'PREVUE',
    convoquee_le timestamptz,
    close_le timestamptz,
    proces_verbal bytea,
    -- A session may be moved, with the reason when it was convened, or cancelled; its votes then wait for another one.
    motif text,
    annulee_le timestamptz,
    jour_voulu date,
    constraint close_avec_son_proces_verbal check ((etat = 'CLOSE') = (proces_verbal is not null)),
    constraint seance_etat_check check (etat in ('PREVUE', 'CONVOQUEE', 'CLOSE', 'ANNULEE')),
    constraint annulee_avec_son_motif check ((etat = 'ANNULEE') = (annulee_le is not null)
        and (annulee_le is null or motif is not null))
);

create table conference.point (
    seance_id bigint not null references conference.seance,
    scrutin_id bigint not null references conference.scrutin,
    rang integer not null,
    primary key (seance_id, scrutin_id)
);
create index point_scrutin on conference.point (scrutin_id);

-- The working group of a mandate: members of the bureau's organisations, and others called in for this case alone.
create table conference.mandat_membre (
    mandat_id bigint not null references conference.mandat,
    compte varchar(64) not null references conference.compte,
    ad_hoc boolean not null,
    primary key (mandat_id, compte)
);
create index mandat_membre_compte on conference.mandat_membre (compte);

-- How many working days a step of the conférence has for one case, where the secretariat gave it fewer than usual. A case that is
-- opened again begins with the usual ones; what was shortened before stays on record.
create table conference.delai_raccourci (
    numero text not null references conference.dossier,
    ouverture integer not null,
    delai text not null,
    jours integer not null check (jours > 0),
    usuel integer not null,
    motif text not null,
    par text not null,
    le timestamptz not null,
    primary key (numero, ouverture, delai),
    check (jours <= usuel)
);

-- No act forgets the passage it belongs to: it is written as the act is.
create function conference.dater_du_passage() returns trigger language plpgsql as $$
begin
    new.passage := conference.passage_de(new.numero);
    return new;
end $$;

create function conference.mise_aux_voix_figee() returns trigger language plpgsql as $$
begin
    if current_setting('conference.oubli', true) = new.numero
       and exists (select 1 from conference.dossier where numero = new.numero and etat = 'CLOS') then
        return new;
    end if;
    raise exception 'Ce qui est mis aux voix ne change plus une fois le vote ouvert.';
end $$;

create function conference.oublier_les_votes(affaire text) returns void language plpgsql security definer
    set search_path = conference, pg_temp as $$
begin
    perform conference.exiger_clos(affaire);
    perform set_config('conference.oubli', affaire, true);
    update conference.scrutin
       set intitule = '', pas_encore_decide = '', a_confirmer = '[]', invalide_motif = case when invalide_motif is null then null else '' end,
           lignes = (select coalesce(jsonb_agg(l - 'derogation'), '[]') from jsonb_array_elements(lignes) l),
           reponses = (select coalesce(jsonb_agg((select jsonb_object_agg(c.key, c.value) from jsonb_each(r) c
                where c.key in ('financeur', 'etat', 'demande', 'accorde', 'montant'))), '[]') from jsonb_array_elements(reponses) r)
     where numero = affaire;
    perform set_config('conference.oubli', '', true);
    update conference.vote set commentaire = null where scrutin_id in (select id from conference.scrutin where numero = affaire);
end $$;

-- Minutes name trainings and may quote what was said of a person.
create function conference.seance_figee() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and current_setting('conference.oubli', true) = 'seance ' || new.id and new.proces_verbal = ''::bytea then
        return new;
    end if;
    raise exception 'Une séance close ne se modifie pas et ne s''efface pas.';
end $$;

create function conference.oublier_les_proces_verbaux(limite timestamptz) returns integer language plpgsql security definer
    set search_path = conference, pg_temp as $$
declare
    echue record;
    nombre integer := 0;
begin
    for echue in select id from conference.seance where etat = 'CLOSE' and close_le < limite and proces_verbal <> ''::bytea order by id limit 500 loop
        perform set_config('conference.oubli', 'seance ' || echue.id, true);
        update conference.seance set proces_verbal = ''::bytea where id = echue.id;
        nombre := nombre + 1;
    end loop;
    perform set_config('conference.oubli', '', true);
    return nombre;
end $$;

create trigger seance_close_inalterable before update or delete on conference.seance
    for each row when (old.etat = 'CLOSE') execute function conference.seance_figee();

create trigger passage_du_mandat before insert on conference.mandat for each row execute function conference.dater_du_passage();

create trigger passage_du_scrutin before insert on conference.scrutin for each row execute function conference.dater_du_passage();

create trigger mise_aux_voix_inalterable before update on conference.scrutin for each row
    when ((old.intitule, old.question, old.cout, old.reste, old.lignes, old.reponses, old.a_confirmer, old.pas_encore_decide)
        is distinct from (new.intitule, new.question, new.cout, new.reste, new.lignes, new.reponses, new.a_confirmer, new.pas_encore_decide))
    execute function conference.mise_aux_voix_figee();

-- bureau/
create view conference.dossier_mis_aux_voix with (security_invoker = true) as select distinct numero from conference.scrutin;

-- The mandate in force: a group of before the case began again has nothing to do with it any more.
create view conference.mandat_en_cours with (security_invoker = true) as
    select distinct on (numero) id, numero, rapporteur, donne_le from conference.mandat
     where passage = conference.passage_de(numero) order by numero, id desc;

create view conference.membre_en_cours with (security_invoker = true) as
    select distinct m.numero, mm.compte, m.donne_le from conference.mandat_en_cours m join conference.mandat_membre mm on mm.mandat_id = m.id;

-- Who was there at a session, for each seat: in the room, from a distance, or represented by somebody else.
create table conference.presence (
    seance_id bigint not null references conference.seance,
    college text not null,
    siege integer not null check (siege >= 1),
    compte varchar(64) not null references conference.compte,
    mode text not null check (mode in ('PRESENT', 'A_DISTANCE', 'REPRESENTE')),
    mandataire varchar(64) references conference.compte,
    note_par text not null,
    note_le timestamptz not null,
    primary key (seance_id, college, siege),
    constraint represente_par_un_autre check ((mode = 'REPRESENTE') = (mandataire is not null) and mandataire is distinct from compte)
);
