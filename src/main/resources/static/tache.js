// The page of a task: questions come and go with the answers, and what is typed is kept on the server at each pause. Without this
// file two buttons do the same. Nothing is kept in the browser.
(function () {
  'use strict';
  var PAUSE = 1200;

  var dit = document.querySelector('[data-fait]');
  if (dit) { dit.focus(); }

  var formulaire = document.getElementById('tache');
  if (!formulaire) { return; }
  var blocs = Array.prototype.slice.call(formulaire.querySelectorAll('.bloc-formulaire'));
  var etat = formulaire.querySelector('[data-etat]');
  var attente = null;
  var garde = contenu();

  function valeur(bloc) {
    var champs = bloc.querySelectorAll('[name]');
    for (var i = 0; i < champs.length; i++) {
      if (champs[i].type === 'checkbox') { return champs[i].checked ? true : null; }
      if (champs[i].type !== 'radio') { return champs[i].value.trim() === '' ? null : champs[i].value; }
      if (champs[i].checked) { return champs[i].value; }
    }
    return null;
  }

  // As portail/formulaires/Expression writes it: an operator and its operands.
  function evaluer(e, reponses) {
    function membre(i) { return evaluer(e[i], reponses); }
    switch (e[0]) {
      case '=': return e[1];
      case '?': return e[1] in reponses ? reponses[e[1]] : null;
      case 'not': return membre(1) !== true;
      case 'and': return e.slice(1).every(function (m) { return evaluer(m, reponses) === true; });
      case 'or': return e.slice(1).some(function (m) { return evaluer(m, reponses) === true; });
      case '==': return membre(1) === membre(2);
      case '!=': return membre(1) !== membre(2);
    }
    var une = membre(1), autre = membre(2);
    if (typeof une !== 'number' || typeof autre !== 'number') { return false; }
    return e[0] === '<' ? une < autre : e[0] === '<=' ? une <= autre : e[0] === '>' ? une > autre : une >= autre;
  }

  function montrer() {
    var reponses = {};
    blocs.forEach(function (bloc) {
      if (bloc.dataset.cacheSi) { bloc.hidden = evaluer(JSON.parse(bloc.dataset.cacheSi), reponses) === true; }
      var champ = bloc.querySelector('[name]');
      if (champ && !bloc.hidden) { reponses[champ.name] = valeur(bloc); }
    });
  }

  function contenu() { return new URLSearchParams(new FormData(formulaire)).toString(); }

  function dire(texte) { if (etat) { etat.textContent = texte; } }

  function garder() {
    attente = null;
    var envoye = contenu();
    if (envoye === garde) { return; }
    fetch(formulaire.dataset.brouillon, {method: 'POST', body: new URLSearchParams(envoye), credentials: 'same-origin', redirect: 'manual'})
      .then(function (reponse) {
        if (reponse.status === 204) {
          garde = envoye;
          dire('Brouillon enregistré à ' + new Date().toLocaleTimeString('fr-FR', {hour: '2-digit', minute: '2-digit'}) + '. Rien n’est envoyé avant « Répondre ».');
          return null;
        }
        return reponse.status === 400 ? reponse.text().then(dire) : dire('Le brouillon n’est pas enregistré : rechargez la page avant de continuer.');
      })
      .catch(function () { dire('Le brouillon n’est pas enregistré : le serveur ne répond pas.'); });
  }

  function changer() {
    montrer();
    clearTimeout(attente);
    attente = setTimeout(garder, PAUSE);
  }

  formulaire.querySelectorAll('[data-sans-script]').forEach(function (bouton) { bouton.hidden = true; });
  if (!formulaire.querySelector('.actions')) { return; }
  formulaire.addEventListener('input', changer);
  formulaire.addEventListener('change', changer);
  formulaire.addEventListener('submit', function () { clearTimeout(attente); attente = null; });
  // Who leaves the page before the pause is over loses nothing.
  document.addEventListener('visibilitychange', function () {
    if (document.visibilityState === 'hidden' && attente) {
      clearTimeout(attente);
      attente = null;
      navigator.sendBeacon(formulaire.dataset.brouillon, new URLSearchParams(contenu()));
    }
  });
  montrer();
})();
