// The page of a task: questions come and go with the answers. Without this file a button does the same.
(function () {
  'use strict';
  // Whoever comes back to this page by the browser's own button asks for it anew, and sends nothing again: the draft has what was typed.
  var page = document.querySelector('[data-adresse]');
  history.replaceState(history.state, '', page ? page.dataset.adresse + location.hash : location.href);
  var dit = document.querySelector('[data-fait]');
  if (dit) {
    dit.focus();
    // An address that names a part of the page takes the focus away once all is there: what was done is told first.
    if (location.hash) { window.addEventListener('load', function () { setTimeout(function () { dit.focus(); }); }); }
  }

  var formulaire = document.getElementById('tache');
  if (!formulaire) { return; }
  var blocs = Array.prototype.slice.call(formulaire.querySelectorAll('.bloc-formulaire'));

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

  formulaire.querySelectorAll('[data-sans-script]').forEach(function (bouton) { bouton.hidden = true; });
  formulaire.addEventListener('input', montrer);
  formulaire.addEventListener('change', montrer);
  montrer();
})();
