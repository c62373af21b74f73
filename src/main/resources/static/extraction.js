// Says how far the file that was asked for has come. Without it the browser downloads all the same.
(function () {
  'use strict';
  var TOUTES_LES = 1000;
  var PATIENCE = 30;

  function dire(zone, valeur, texte) {
    zone.hidden = false;
    zone.querySelector('progress').value = valeur;
    zone.querySelector('[data-texte]').textContent = texte;
  }

  function suivre(zone, adresse, essais) {
    fetch(adresse, {headers: {Accept: 'application/json'}, redirect: 'manual'}).then(function (reponse) {
      if (reponse.status === 404 && essais < PATIENCE) { return null; }
      if (!reponse.ok) { throw new Error(); }
      return reponse.json();
    }).then(function (etat) {
      if (etat && etat.finie) {
        dire(zone, 100, 'Le fichier est prêt : ' + etat.faites.toLocaleString('fr-FR') + (etat.faites > 1 ? ' lignes.' : ' ligne.'));
        return;
      }
      if (etat) {
        dire(zone, etat.total ? Math.min(99, 100 * etat.faites / etat.total) : 0,
          etat.faites.toLocaleString('fr-FR') + ' lignes sur ' + etat.total.toLocaleString('fr-FR'));
      }
      setTimeout(function () { suivre(zone, adresse, essais + 1); }, TOUTES_LES);
    }).catch(function () { zone.hidden = true; });
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
      dire(zone, 0, 'Le fichier se prépare…');
      suivre(zone, formulaire.dataset.adresse + 'avancement/' + jeton.value, 0);
    });
  });
})();
