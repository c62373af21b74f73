// What Tasklist cannot be told by its configuration: language and title of the page, the way back to the portal, and the
// most urgent task first.
document.documentElement.lang = 'fr';
document.title = 'Mes tâches – Conférence des financeurs';

const PAR_ECHEANCE = 'sorting=' + encodeURIComponent('[{"sortBy":"dueDate","sortOrder":"asc"}]');

function trier() {
  const hash = window.location.hash;
  if (/^(#\/?(\?.*)?)?$/.test(hash) && !hash.includes('sorting=')) {
    window.location.replace((hash.includes('?') ? hash + '&' : '#/?') + PAR_ECHEANCE);
  }
}

window.addEventListener('hashchange', trier);
trier();

const portail = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '') + '/';

// The header is drawn late, and anew when somebody signs in.
function menerAuxDossiers() {
  const titre = document.querySelector('[cam-widget-header] .navbar-brand');
  if (titre && !document.querySelector('.retour-aux-dossiers')) {
    const lien = document.createElement('a');
    lien.className = 'retour-aux-dossiers';
    lien.href = portail;
    lien.target = '_self';
    lien.textContent = 'Retour aux dossiers';
    titre.insertAdjacentElement('afterend', lien);
  }
}

new MutationObserver(menerAuxDossiers).observe(document.body, {childList: true, subtree: true});
menerAuxDossiers();

// What its own buttons leave without a name for whoever hears them, and an attribute that a text field may not bear.
const NOMS = {
  'button[data-region="filters"]': 'Replier ou déplier mes listes',
  'button[data-region="list"]': 'Replier ou déplier la liste des tâches',
  '.region-toggle[data-region="task"]': 'Replier ou déplier la tâche',
  '.maximize': 'Agrandir la tâche',
  '.unclaim': 'Rendre la tâche au groupe',
  '.sort-direction': 'Inverser le tri',
  '.new-sort > .dropdown-toggle': 'Ajouter un tri'
};

function nommer() {
  for (const [lequel, nom] of Object.entries(NOMS)) {
    for (const bouton of document.querySelectorAll(lequel + ':not([aria-label])')) {
      bouton.setAttribute('aria-label', nom);
    }
  }
  for (const champ of document.querySelectorAll('input.main-field[aria-expanded]:not([role])')) {
    champ.setAttribute('role', 'combobox');
    champ.setAttribute('aria-label', champ.placeholder || 'Chercher une tâche');
  }
}

// Of a form: the answers of one question stand together for whoever hears them, and a link leaves the form open.
function arranger() {
  for (const question of document.querySelectorAll('.fjs-form-field-radio:not([role])')) {
    const titre = question.querySelector(':scope > .fjs-form-field-label:not([for])');
    question.setAttribute('role', 'radiogroup');
    if (titre) {
      question.setAttribute('aria-label', titre.firstChild.textContent);
    }
  }
  for (const lien of document.querySelectorAll('.fjs-form a[href]:not([target])')) {
    lien.target = '_blank';
    lien.rel = 'noopener';
  }
}

// Ways to sort that say something to people of this trade; the others are the engine's.
const TRIS = ['Échéance', 'Créée', 'Nom de la tâche', 'Personne chargée'];

function trierLesTris() {
  for (const tri of document.querySelectorAll('.sorting-choice > .dropdown-menu > li, .new-sort > .dropdown-menu > li')) {
    tri.hidden = !TRIS.includes((tri.querySelector('a') || tri).textContent.trim());
  }
}

// Ways to search, by their keys in the labels, that are words of the engine: the others are left. What is hidden is not met by the
// arrow keys either.
const DU_MOTEUR = ['PROCESS_VARIABLE', 'TASK_VARIABLE', 'CASE_VARIABLE', 'PROCESS_INSTANCE_ID', 'PROCESS_DEFINITION_ID', 'PROCESS_DEFINITION_KEY',
  'PROCESS_DEFINITION_NAME', 'EXECUTION_ID', 'CASE_INSTANCE_ID', 'CASE_INSTANCE_BUSINESS_KEY', 'CASE_DEFINITION_ID', 'CASE_DEFINITION_KEY',
  'CASE_DEFINITION_NAME', 'CASE_EXECUTION_ID', 'OWNER', 'CANDIDATE_GROUP', 'CANDIDATE_USER', 'INVOLVED_USER', 'TASK_DEFINITION_KEY', 'DESCRIPTION',
  'PRIORITY', 'FOLLOW_UP_DATE', 'DELEGATION_STATE', 'TENANT_ID', 'WITHOUT_TENANT_ID'];
let motsDuMoteur = new Set();

function trierLesRecherches() {
  for (const choix of document.querySelectorAll('.search-container .dropdown-menu > li')) {
    choix.hidden = motsDuMoteur.has(choix.textContent.trim());
  }
}

document.addEventListener('keydown', touche => {
  const fleche = touche.key === 'ArrowDown' || touche.key === 'ArrowUp';
  if (!fleche || !touche.target.matches('.search-container input')) { return; }
  setTimeout(() => {
    for (let reste = DU_MOTEUR.length; reste && document.querySelector('.search-container .dropdown-menu > li.active[hidden]'); reste--) {
      const encore = new Event('keydown', {bubbles: true});
      encore.which = touche.which;
      touche.target.dispatchEvent(encore);
    }
  });
});

fetch(new URL('../locales/fr.json', import.meta.url)).then(reponse => reponse.json()).then(langue => {
  motsDuMoteur = new Set(DU_MOTEUR.map(cle => langue.labels[cle]));
  trierLesRecherches();
});

// On a narrow screen the task stands below the list: once opened, it is brought into sight.
let vue = null;
function amener() {
  const tache = new URLSearchParams(window.location.hash.split('?')[1] || '').get('task');
  const carte = document.querySelector('.task-card');
  // Not before its form is there: an empty card has nowhere to go.
  if (carte && carte.querySelector('.fjs-form-field, .fjs-element') && tache !== vue && window.matchMedia('(max-width: 768px)').matches) {
    vue = tache;
    carte.scrollIntoView();
  }
}

function tout() {
  nommer();
  arranger();
  trierLesTris();
  trierLesRecherches();
  amener();
}

new MutationObserver(tout).observe(document.body, {childList: true, subtree: true});
tout();
