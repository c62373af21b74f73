// The plan beside the form follows what is typed, at each pause. It is told once it has changed and the person is silent. Without this
// file the plan is made anew with each step.
(function () {
  'use strict';
  var PAUSE = 600;
  var SILENCE = 1500;
  var formulaire = document.getElementById('formulaire');
  var annonce = document.getElementById('annonce');
  if (!formulaire || !annonce) { return; }
  var demande = 0;
  var attente = null;
  var silence = null;
  var dite = phrase();

  function apercu() { return document.getElementById('apercu'); }

  function phrase() { return apercu().querySelector('.apercu-phrase').textContent; }

  function plis() { return apercu().querySelector('details'); }

  function dire() {
    clearTimeout(silence);
    silence = setTimeout(function () {
      if (phrase() !== dite) { dite = phrase(); annonce.textContent = dite; }
    }, SILENCE);
  }

  function calculer() {
    var mienne = ++demande;
    var reponses = new URLSearchParams(new FormData(formulaire));
    reponses.set('action', 'apercu');
    fetch(formulaire.getAttribute('action'), {method: 'POST', body: reponses, credentials: 'same-origin', redirect: 'manual'})
      .then(function (reponse) { return reponse.ok ? reponse.text() : ''; })
      .then(function (texte) {
        var nouveau = new DOMParser().parseFromString(texte, 'text/html').getElementById('apercu');
        if (mienne !== demande || !nouveau || apercu().contains(document.activeElement)) { return; }
        var ouverts = !plis() || plis().open;
        var petit = plis() === null && window.matchMedia('(max-width: 40rem)').matches;
        apercu().replaceWith(nouveau);
        if (plis()) { plis().open = ouverts && !petit; }
        document.dispatchEvent(new Event('apercu'));
        dire();
      })
      .catch(function () { /* The next pause asks again. */ });
  }

  function attendre() {
    clearTimeout(silence);
    clearTimeout(attente);
    attente = setTimeout(calculer, PAUSE);
  }

  if (plis() && window.matchMedia('(max-width: 40rem)').matches) { plis().open = false; }
  formulaire.addEventListener('input', attendre);
  formulaire.addEventListener('change', attendre);
})();
