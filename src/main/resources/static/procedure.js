// Draws the procedure of a case and marks where it stands. The same is told in words above: without this script nothing is lost.
(function () {
  "use strict";
  var dessin = document.getElementById("dessin");
  if (!dessin || !window.BpmnJS) {
    return;
  }
  var LISIBLE = 0.5;
  var ici = (dessin.dataset.ici || "").split(" ").filter(Boolean);
  dessin.hidden = false;
  var vue = new window.BpmnJS({ container: dessin });

  function toile() {
    return vue.get("canvas");
  }

  function allerA(id) {
    var element = vue.get("elementRegistry").get(id);
    if (!element) {
      return;
    }
    var boite = toile().viewbox();
    var echelle = Math.max(boite.scale, 0.75);
    var largeur = boite.outer.width / echelle;
    var hauteur = boite.outer.height / echelle;
    toile().viewbox({
      x: dedans(element.x + element.width / 2 - largeur / 2, boite.inner.x, boite.inner.width - largeur),
      y: dedans(element.y + element.height / 2 - hauteur / 2, boite.inner.y, boite.inner.height - hauteur),
      width: largeur, height: hauteur
    });
  }

  // No blank beyond the edge of the drawing, as long as there is enough of it.
  function dedans(voulu, bord, reste) {
    return Math.max(bord - 10, Math.min(voulu, bord + Math.max(reste, 0) + 10));
  }

  var gestes = {
    plus: function () { toile().zoom(toile().zoom() * 1.3); },
    moins: function () { toile().zoom(toile().zoom() / 1.3); },
    tout: function () { toile().zoom("fit-viewport", "auto"); },
    ici: function () { if (ici.length) { allerA(ici[0]); } }
  };

  vue.importXML(dessin.dataset.dessin).then(function () {
    dessin.querySelector("svg").setAttribute("aria-hidden", "true");
    document.querySelector(".dessin-absent").hidden = true;
    document.querySelector(".loupe").hidden = false;
    gestes.tout();
    ici.forEach(function (id) {
      if (vue.get("elementRegistry").get(id)) {
        toile().addMarker(id, "etape-en-cours");
      }
    });
    // Whole where it can be read whole; elsewhere, a phone for one, at the step.
    if (toile().zoom() < LISIBLE) {
      gestes.ici();
    }
    document.querySelectorAll("[data-loupe]").forEach(function (bouton) {
      bouton.addEventListener("click", gestes[bouton.dataset.loupe]);
    });
    dessin.dataset.pret = "oui";
  }).catch(function () {
    dessin.hidden = true;
  });
})();
