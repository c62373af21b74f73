-- Of a value proposed to the bureau, each plan that its trial changed, as it was computed then (docs/adr/0051): who votes reads those of
-- the cases that they may see. A case that is forgotten takes its line with it.
create table conference.plan_essaye (
    proposition text not null references conference.proposition_de_valeur,
    numero text not null references conference.dossier,
    recu_le timestamptz not null,
    -- Euros left to find by the rules, with the values in force, then with the value tried.
    avant numeric(14, 2) not null,
    apres numeric(14, 2) not null,
    primary key (proposition, numero)
);
create index plan_essaye_du_dossier on conference.plan_essaye (numero);
