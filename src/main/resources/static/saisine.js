// The questions follow the first answers at once. Without this file a button does the same: the server alone knows what to ask.
(function () {
  'use strict';
  var formulaire = document.getElementById('formulaire');
  var demande = 0;

  function remplacer(page, id) {
    var nouveau = page.getElementById(id);
    if (nouveau && document.getElementById(id)) {
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
        remplacer(page, 'chemin');
        preparer();
        document.dispatchEvent(new Event('questions'));
        var meme = ici && document.getElementById(ici);
        for (var pli = meme && meme.closest('details'); pli; pli = pli.parentElement.closest('details')) { pli.open = true; }
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

  function preparer() {
    montrer(false);
    ouvrir();
    formulaire.querySelectorAll('[data-cles]').forEach(resserrer);
  }

  function vide(bloc) {
    return Array.prototype.every.call(bloc.querySelectorAll('input, select, textarea'), function (champ) {
      return champ.type === 'checkbox' ? !champ.checked : champ.value.trim() === '';
    });
  }

  // A question that another answer calls for. One with an answer stays in sight, and so does one that somebody was led to.
  function ouvrir() {
    formulaire.querySelectorAll('[data-si]').forEach(function (bloc) {
      var si = bloc.dataset.si.split('=');
      var autre = document.getElementById(si[0]);
      bloc.hidden = !!autre && si[1].split('|').indexOf(autre.value) < 0 && vide(bloc) && bloc.dataset.montre !== 'oui';
    });
  }

  // One value for each of many keys: those that have one, and a list to add others from.
  function resserrer(grille) {
    var blocs = Array.prototype.filter.call(grille.children, function (bloc) { return bloc.classList.contains('champ') && vide(bloc); });
    if (blocs.length < 3) { return; }
    var choix = document.createElement('select');
    choix.setAttribute('aria-label', grille.dataset.cles);
    choix.add(new Option('Choisir', ''));
    blocs.forEach(function (bloc) {
      bloc.hidden = true;
      choix.add(new Option(bloc.querySelector('label').textContent, bloc.querySelector('[name]').id));
    });
    var bouton = document.createElement('button');
    bouton.type = 'button';
    bouton.className = 'bouton secondaire petit';
    bouton.textContent = 'Ajouter';
    // Several on a page: heard alone, each says what it adds to.
    bouton.setAttribute('aria-label', 'Ajouter : ' + grille.dataset.cles);
    bouton.addEventListener('click', function () {
      var champ = document.getElementById(choix.value);
      if (!champ) { choix.focus(); return; }
      champ.closest('.champ').hidden = false;
      choix.remove(choix.selectedIndex);
      choix.value = '';
      champ.focus();
    });
    // The list is no answer.
    ['change', 'input'].forEach(function (quoi) {
      choix.addEventListener(quoi, function (evenement) { evenement.stopPropagation(); });
    });
    var bloc = document.createElement('div');
    bloc.className = 'champ ajouter';
    bloc.append(choix, bouton);
    grille.appendChild(bloc);
  }

  formulaire.addEventListener('change', function (evenement) {
    ouvrir();
    // On the first step the button leads on.
    if (evenement.target.closest('[data-choisit]') && formulaire.querySelector('[data-actualise]')) {
      actualiser();
    }
  });
  // Enter in a search looks up; anywhere else it goes on.
  formulaire.addEventListener('keydown', function (evenement) {
    var ou = evenement.key === 'Enter' && evenement.target.dataset && evenement.target.dataset.cherche;
    if (ou) {
      evenement.preventDefault();
      formulaire.querySelector('button[name=chercher][value=' + ou + ']').click();
    }
  });
  preparer();
})();
