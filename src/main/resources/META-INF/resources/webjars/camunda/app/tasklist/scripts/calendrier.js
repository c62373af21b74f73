// The date fields of the form library follow the language of the browser: with an English one 31/12 would be read as the
// twelfth day of a thirty-first month. Here a date is written, read and picked as in French, whatever the browser.
const Format = Intl.DateTimeFormat;

function enFrancais([langue, ...options]) {
  return [!langue || langue === 'default' ? 'fr' : langue, ...options];
}

Intl.DateTimeFormat = new Proxy(Format, {
  construct: (cible, arguments_) => new cible(...enFrancais(arguments_)),
  apply: (cible, soi, arguments_) => cible(...enFrancais(arguments_))
});

const NOMS = {
  firstDayOfWeek: 1,
  weekdays: {
    shorthand: ['dim', 'lun', 'mar', 'mer', 'jeu', 'ven', 'sam'],
    longhand: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']
  },
  months: {
    shorthand: ['janv', 'févr', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc'],
    longhand: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre',
      'décembre']
  },
  yearAriaLabel: 'Année',
  monthAriaLabel: 'Mois'
};

// By itself the library reads 29/02/2027 as 1 March without a word.
function lire(champ, texte) {
  const [, jour, mois, annee] = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/.exec(texte) || [];
  const date = new Date(annee, mois - 1, jour);
  const existe = date.getMonth() === mois - 1 && date.getDate() === Number(jour);
  dire(champ, existe ? null : annee ? "Cette date n'existe pas." : 'Écrivez la date ainsi : 31/12/2027.');
  return existe ? date : undefined;
}

function dire(champ, faute) {
  const place = champ.closest('.fjs-datetime-subsection');
  place.querySelector('.date-fausse')?.remove();
  if (faute) {
    const message = document.createElement('div');
    message.className = 'date-fausse fjs-form-field-error';
    message.setAttribute('role', 'alert');
    message.textContent = faute;
    place.append(message);
  }
}

function nommer() {
  for (const champ of document.querySelectorAll('.fjs-datepicker input')) {
    const calendrier = champ._flatpickr;
    if (calendrier && calendrier.config.locale !== NOMS) {
      calendrier.set('locale', NOMS);
      calendrier.config.parseDate = texte => lire(champ, texte);
      // Draws the list of months again, which the names alone do not.
      calendrier.set('showMonths', 1);
      calendrier.redraw();
    }
  }
}

new MutationObserver(nommer).observe(document.body, {childList: true, subtree: true});
