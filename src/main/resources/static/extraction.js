// Says how far the file that was asked for has come. Without it the browser downloads all the same.
(function () {
  'use strict';
  var TOUTES_LES = 1000;
  var PATIENCE = 30;
  var MANQUES = 3;

  function lignes(combien) { return combien.toLocaleString('fr-FR') + (combien > 1 ? ' lignes' : ' ligne'); }

  var ROMPU = 'Le téléchargement s’est arrêté avant la fin : le fichier n’est pas entier, effacez-le s’il est là. Recommencez ; si cela se reproduit, '
    + 'prévenez l’administrateur.';
  var PERDU = 'On ne sait plus où en est le fichier : regardez dans les téléchargements de votre navigateur s’il est arrivé en entier.';

  // Null: how much is left is not known.
  function dire(zone, valeur, texte) {
    var barre = zone.querySelector('progress');
    zone.hidden = false;
    barre.hidden = false;
    if (valeur === null) { barre.removeAttribute('value'); } else { barre.value = valeur; }
    zone.querySelector('[data-texte]').textContent = texte;
  }

  // Nothing comes any more.
  function arreter(zone, texte) {
    dire(zone, 0, texte);
    zone.querySelector('progress').hidden = true;
  }

  // Until another file is asked for in the same place. manques: how many answers in a row did not come.
  function suivre(zone, jeton, essais, manques) {
    function encore(nouveauxManques) {
      setTimeout(function () { suivre(zone, jeton, essais + 1, nouveauxManques); }, TOUTES_LES);
    }
    if (zone.dataset.jeton !== jeton) { return; }
    fetch(zone.dataset.adresse + jeton, {headers: {Accept: 'application/json'}, redirect: 'manual'}).then(function (reponse) {
      if (reponse.status === 404 && essais < PATIENCE) { return null; }
      if (!reponse.ok) { throw new Error(); }
      return reponse.json();
    }).then(function (etat) {
      if (zone.dataset.jeton !== jeton) { return; }
      if (etat && etat.finie) {
        dire(zone, 100, 'Le fichier est prêt : ' + lignes(etat.faites) + '.');
        return;
      }
      if (etat && etat.rompue) {
        arreter(zone, ROMPU);
        return;
      }
      if (etat && etat.faites) {
        dire(zone, etat.total ? Math.min(99, 100 * etat.faites / etat.total) : null,
          lignes(etat.faites) + (etat.total ? ' sur ' + etat.total.toLocaleString('fr-FR') : ' déjà, la suite arrive'));
      }
      encore(0);
    }).catch(function () {
      if (zone.dataset.jeton !== jeton) { return; }
      if (manques < MANQUES) { encore(manques + 1); } else { arreter(zone, PERDU); }
    });
  }

  document.querySelectorAll('form[data-extraction]').forEach(function (formulaire) {
    var zone = formulaire.querySelector('[data-avancement]');
    if (!window.crypto || !crypto.randomUUID) { return; }
    formulaire.addEventListener('submit', function () {
      var jeton = formulaire.querySelector('input[name=jeton]') || document.createElement('input');
      jeton.type = 'hidden';
      jeton.name = 'jeton';
      jeton.value = crypto.randomUUID();
      formulaire.appendChild(jeton);
      dire(zone, null, 'Le fichier se prépare…');
      zone.dataset.adresse = formulaire.dataset.adresse + 'avancement/';
      zone.dataset.jeton = jeton.value;
      suivre(zone, jeton.value, 0, 0);
    });
  });
})();
