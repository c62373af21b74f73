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

new MutationObserver(nommer).observe(document.body, {childList: true, subtree: true});
nommer();
