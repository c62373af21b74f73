// The saisine in steps: one in sight at a time, the others kept in the page; the address tells which, so that one may go back. Without
// this file the server shows the step that is asked for.
(function () {
  'use strict';
  var formulaire = document.getElementById('formulaire');
  var vue = formulaire && formulaire.querySelector('input[name=etape]');
  if (!vue) { return; }
  var premiere = vue.value;
  var ETAPE = 'etape-';

  function etapes() { return Array.prototype.slice.call(formulaire.querySelectorAll('.etape')); }

  function etape(code) { return document.getElementById(ETAPE + code); }

  // Without taking the focus away from where one types.
  function disposer() {
    var ici = etape(vue.value) ? vue.value : etapes()[0].dataset.etape;
    vue.value = ici;
    etapes().forEach(function (e) { e.hidden = e.dataset.etape !== ici; });
    formulaire.querySelectorAll('#chemin button').forEach(function (bouton) {
      if (bouton.value === ici) { bouton.setAttribute('aria-current', 'step'); } else { bouton.removeAttribute('aria-current'); }
    });
    var entree = formulaire.querySelector('button[data-entree]');
    if (entree) { entree.value = etape(ici).dataset.suivante || 'verifier'; }
    liens();
  }

  function montrer(code, cible) {
    if (!etape(code)) { return; }
    vue.value = code;
    disposer();
    (cible || etape(code).querySelector('h2')).focus();
    if (!cible) { formulaire.scrollIntoView(); }
  }

  // What is folded around a field, or not asked yet.
  function devoiler(champ) {
    for (var autour = champ.parentElement; autour && autour !== formulaire; autour = autour.parentElement) {
      if (autour.tagName === 'DETAILS') { autour.open = true; }
      if (autour.classList.contains('champ')) { autour.hidden = false; autour.dataset.montre = 'oui'; }
    }
  }

  function aller(lieu) {
    if (lieu.indexOf(ETAPE) === 0 && etape(lieu.slice(ETAPE.length))) { montrer(lieu.slice(ETAPE.length)); return; }
    var champ = document.getElementById(lieu);
    var sienne = champ && champ.closest('.etape');
    if (!sienne) { return; }
    devoiler(champ);
    montrer(sienne.dataset.etape, champ);
  }

  function lieu() { return decodeURIComponent(location.hash.slice(1)); }

  function vers(autre) {
    if (lieu() === autre) { aller(autre); } else { location.hash = autre; }
  }

  // With a script a link goes to the field at once, in whichever step it is.
  function liens() {
    formulaire.querySelectorAll('button[data-champ]').forEach(function (bouton) {
      var lien = document.createElement('a');
      lien.href = '#' + bouton.dataset.champ;
      lien.textContent = bouton.textContent;
      bouton.replaceWith(lien);
    });
  }

  document.addEventListener('click', function (evenement) {
    var bouton = evenement.target.closest('button[name=aller]');
    // The last step is the server's: it reads all that was typed.
    if (bouton && bouton.form === formulaire && bouton.value !== 'verifier' && etape(bouton.value)) {
      evenement.preventDefault();
      vers(ETAPE + bouton.value);
    }
    var lien = evenement.target.closest('main a[href^="#"]');
    if (lien && decodeURIComponent(lien.hash.slice(1)) === lieu()) { aller(lieu()); }
  });
  window.addEventListener('hashchange', function () {
    if (location.hash) { aller(lieu()); } else { montrer(premiere); }
  });
  document.addEventListener('questions', disposer);
  document.addEventListener('apercu', liens);
  disposer();
  if (location.hash) { aller(lieu()); }
})();
