// The questions follow the first answers at once. Without this file a button does the same: the server alone knows what to ask.
(function () {
  'use strict';
  var formulaire = document.getElementById('formulaire');
  var demande = 0;

  function remplacer(page, id) {
    var nouveau = page.getElementById(id);
    if (nouveau) {
      document.getElementById(id).innerHTML = nouveau.innerHTML;
    }
  }

  function actualiser() {
    var mienne = ++demande;
    var reponses = new FormData(formulaire);
    reponses.set('action', 'questions');
    formulaire.setAttribute('aria-busy', 'true');
    // By its attribute: the buttons are named "action", and hide the property.
    fetch(formulaire.getAttribute('action'), {method: 'POST', body: new URLSearchParams(reponses), credentials: 'same-origin'})
      .then(function (reponse) { return reponse.text(); })
      .then(function (texte) {
        if (mienne !== demande) { return; }
        // What was typed while the answer came is kept by asking again.
        var tape = new URLSearchParams(new FormData(formulaire)).toString();
        reponses.delete('action');
        if (tape !== new URLSearchParams(reponses).toString()) { actualiser(); return; }
        var page = new DOMParser().parseFromString(texte, 'text/html');
        if (!page.getElementById('questions')) { montrer(true); return; }
        var actif = document.activeElement;
        var ici = actif && actif.id;
        var curseur = actif && actif.type === 'text' ? [actif.selectionStart, actif.selectionEnd] : null;
        remplacer(page, 'questions');
        remplacer(page, 'de-cote');
        preparer();
        var meme = ici && document.getElementById(ici);
        if (meme) { meme.focus(); }
        if (meme && curseur) { meme.setSelectionRange(curseur[0], curseur[1]); }
      })
      .catch(function () { montrer(true); })
      .finally(function () { formulaire.removeAttribute('aria-busy'); });
  }

  function montrer(oui) {
    var bouton = formulaire.querySelector('[data-actualise]');
    if (bouton) { bouton.parentElement.hidden = !oui; }
  }

  function preparer() { montrer(false); }

  formulaire.addEventListener('change', function (evenement) {
    // On the first step the button leads on.
    if (evenement.target.closest('[data-choisit]') && formulaire.querySelector('[data-actualise]')) {
      actualiser();
    }
  });
  preparer();
})();
