// What Tasklist leaves in English or untranslated: the words built into its form library, and the keys it shows when its
// labels come a moment after its widgets.
const PHRASES = {
  'Field is required.': 'Ce champ est obligatoire.',
  'Select': 'Choisissez…',
  'Nothing to show.': 'Aucune ligne.',
  'dd/mm/yyyy': 'jj/mm/aaaa'
};
// What the engine says of a task, in English and with its number.
const REFUS_DU_MOTEUR = [
  [/No matching task with id/, 'Elle a déjà reçu une réponse, son échéance est passée, ou le dossier a été retiré.'],
  [/already claimed by someone else/, 'Quelqu\'un d\'autre a déjà pris cette tâche.']
];
let libelles = {};

function traduction(texte) {
  const cle = texte.trim();
  return PHRASES[cle] || libelles[cle] || (REFUS_DU_MOTEUR.find(([anglais]) => anglais.test(cle)) || [])[1];
}

function traduire() {
  const textes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let noeud = textes.nextNode(); noeud; noeud = textes.nextNode()) {
    const francais = traduction(noeud.data);
    // Never what somebody typed.
    if (francais && noeud.parentElement && noeud.parentElement.tagName !== 'TEXTAREA') {
      noeud.data = noeud.data.replace(noeud.data.trim(), francais);
    }
  }
  for (const champ of document.querySelectorAll('[placeholder]')) {
    const francais = traduction(champ.placeholder);
    if (francais) {
      champ.placeholder = francais;
    }
  }
}

let prevu = false;
function bientot() {
  if (!prevu) {
    prevu = true;
    requestAnimationFrame(() => {
      prevu = false;
      traduire();
    });
  }
}

new MutationObserver(bientot).observe(document.body, {childList: true, subtree: true, characterData: true});
fetch(new URL('../locales/fr.json', import.meta.url))
  .then(reponse => reponse.json())
  .then(langue => {
    libelles = langue.labels;
    bientot();
  });
bientot();
