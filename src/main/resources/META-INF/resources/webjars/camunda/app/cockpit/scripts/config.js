// The loader of these pages gives up on a piece that takes more than seven seconds, and leaves the page empty for good. The page asks it to
// wait without end where it no longer reads it.
window.require.config({waitSeconds: 0});

// Cockpit for the administrator, who watches procedures and sets them going again: what the rights file closes is not offered.
const FERMES = {
  'cockpit.navigation': ['decisions', 'tasks', 'deployments', 'batch', 'reports'],
  'cockpit.processDefinition.runtime.action': ['bulk-job-definition-override-job-priority-action'],
  'cockpit.jobDefinition.action': ['job-definition-override-job-priority-action'],
  'cockpit.processInstance.runtime.action': ['add-variable-action', 'cancel-process-instance-action'],
  'cockpit.processInstance.runtime.tab': ['variables-tab', 'user-tasks-tab', 'external-tasks-process-instance-runtime'],
  'cockpit.tasks.dashboard': ['task-dashboard'],
  'cockpit.decisions.dashboard': ['decision-list'],
  'cockpit.incident.action': ['increase-incident-external-task-retry']
};

// Read from the page when the plugins are loaded, which is after this file.
document.querySelector('base').setAttribute('cam-exclude-plugins', Object.entries(FERMES)
  .flatMap(([lieu, pieces]) => pieces.map(piece => lieu + ':' + piece + '$')).join(','));

// A page that the rights file closes leads back to the first one, the engine's sign-in form to the portal's. From here, before Cockpit
// reads its address: changed while it starts, it would go on with the one that it read.
const FERMEES = /^#\/(decision|tasks|repository|batch|reports|migration|case|drd)/;

function passerLaMain() {
  if (window.location.hash.startsWith('#/login')) {
    window.location.replace(document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '') + '/connexion?expiree');
  } else if (FERMEES.test(window.location.hash)) {
    window.location.replace('#/dashboard');
  }
}

window.addEventListener('hashchange', passerLaMain);
passerLaMain();

export default {
  app: {
    name: 'Suivi du moteur',
    vendor: 'Conférence des financeurs'
  },
  customScripts: ['scripts/portail'],
  disableWelcomeMessage: true
};
