// The papers of a case: a file too big is told before it is sent. Without this file the server tells it.
(function () {
  'use strict';
  var dit = document.querySelector('[data-piece]');
  if (dit) { dit.focus(); }

  function faute(champ) {
    var fichier = champ.files && champ.files[0];
    return fichier && fichier.size > Number(champ.dataset.auPlus)
      ? 'Ce fichier dépasse 10 Mo : numérisez-le à une définition moindre, ou en plusieurs fichiers.' : '';
  }

  document.querySelectorAll('input[type=file][data-au-plus]').forEach(function (champ) {
    champ.addEventListener('change', function () {
      champ.setCustomValidity(faute(champ));
      champ.reportValidity();
    });
  });

  // Sent once, and said: a scan takes its time on a slow line.
  document.querySelectorAll('.envoi-de-piece').forEach(function (formulaire) {
    formulaire.addEventListener('submit', function () {
      var bouton = formulaire.querySelector('button[type=submit]');
      setTimeout(function () { bouton.disabled = true; bouton.textContent = 'Envoi en cours…'; }, 0);
    });
  });
  window.addEventListener('pageshow', function (e) { if (e.persisted) { location.reload(); } });
})();
