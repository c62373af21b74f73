// What Tasklist cannot be told by its configuration: language and title of the page, and the most urgent task first.
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
