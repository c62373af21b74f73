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
