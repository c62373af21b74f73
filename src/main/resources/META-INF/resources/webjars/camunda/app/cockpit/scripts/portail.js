// Pages of Cockpit that the rights file closes lead back to its first one; the engine's sign-in form to the portal's.
const base = document.querySelector('base');
const racine = base.getAttribute('app-root').replace(/\/camunda$/, '');
const FERMEES = /^#\/(decision|tasks|repository|batch|reports|migration|case|drd)/;

function passerLaMain() {
  if (window.location.hash.startsWith('#/login')) {
    window.location.replace(racine + '/connexion?expiree');
  } else if (FERMEES.test(window.location.hash)) {
    window.location.replace('#/dashboard');
  }
}

window.addEventListener('hashchange', passerLaMain);
passerLaMain();

// The header is drawn late, and anew when somebody signs in.
function menerAuPortail() {
  const titre = document.querySelector('[cam-widget-header] .navbar-brand');
  if (titre && !document.querySelector('.retour-au-portail')) {
    const lien = document.createElement('a');
    lien.className = 'retour-au-portail';
    lien.href = racine + '/';
    lien.target = '_self';
    lien.textContent = 'Retour au portail';
    titre.insertAdjacentElement('afterend', lien);
  }
}

new MutationObserver(menerAuPortail).observe(document.body, {childList: true, subtree: true});
menerAuPortail();
