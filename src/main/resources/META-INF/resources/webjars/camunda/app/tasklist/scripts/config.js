// The loader of these pages gives up on a piece that takes more than seven seconds, and leaves the page empty for good. The page asks it to
// wait without end where it no longer reads it.
window.require.config({waitSeconds: 0});

// What somebody was typing when their session ended would stay in the browser, for whoever uses it next: the portal keeps drafts on
// the server, Tasklist keeps none.
const garder = Storage.prototype.setItem;
Storage.prototype.setItem = function (cle, valeur) {
  if (!String(cle).startsWith('camunda-form:')) {
    garder.call(this, cle, valeur);
  }
};

// Tasklist in French, and French only.
export default {
  app: {
    name: 'Mes tâches',
    vendor: 'Conférence des financeurs'
  },
  dateFormat: {
    normal: 'LLL',
    long: 'LLLL'
  },
  locales: {
    availableLocales: ['fr'],
    fallbackLocale: 'fr'
  },
  customScripts: ['scripts/calendrier', 'scripts/connexion', 'scripts/presentation', 'scripts/traduction'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: 'prend la tâche ouverte'},
    focusFilter: {key: 'ctrl+shift+f', description: 'va à la première liste'},
    focusList: {key: 'ctrl+alt+l', description: 'va à la première tâche de la liste'},
    focusForm: {key: 'ctrl+alt+f', description: 'va au premier champ du formulaire'}
  }
};
