// The way back from Cockpit to the portal.
const racine = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

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
