// What Tasklist leaves in English or untranslated: the words built into its form library, and the keys it shows when its
// labels come a moment after its widgets.
const PHRASES = {
  'Field is required.': 'Ce champ est obligatoire.',
  'Select': 'Choisissez…',
  'Nothing to show.': 'Aucune ligne.',
  'January': 'janvier', 'February': 'février', 'March': 'mars', 'April': 'avril', 'May': 'mai', 'June': 'juin',
  'July': 'juillet', 'August': 'août', 'September': 'septembre', 'October': 'octobre', 'November': 'novembre',
  'December': 'décembre',
  'Mon': 'lun', 'Tue': 'mar', 'Wed': 'mer', 'Thu': 'jeu', 'Fri': 'ven', 'Sat': 'sam', 'Sun': 'dim'
};
let libelles = {};

function traduction(texte) {
  const cle = texte.trim();
  return PHRASES[cle] || libelles[cle];
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
