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
