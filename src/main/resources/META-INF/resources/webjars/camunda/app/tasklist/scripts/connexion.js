// One sign-in for the whole application: when Tasklist wants to show its own form, the page of the portal takes over.
const racine = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
let deconnexionVoulue = false;

document.addEventListener('click', function (evenement) {
  if (evenement.target.closest && evenement.target.closest('.logout')) {
    deconnexionVoulue = true;
  }
}, true);

function passerLaMain() {
  if (window.location.hash.startsWith('#/login')) {
    window.location.replace(racine + '/connexion?' + (deconnexionVoulue ? 'deconnecte' : 'expiree'));
  }
}

window.addEventListener('hashchange', passerLaMain);
passerLaMain();
