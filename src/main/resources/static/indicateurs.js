// Draws what the tables of the indicators say. Without this script nothing is lost: each figure stands in its table.
(function () {
  "use strict";
  if (!window.uPlot) {
    return;
  }
  var style = getComputedStyle(document.documentElement);
  var POLICE = "14px sans-serif";
  var LIGNE = 44;
  var AXE = 30;
  var LEGENDE = 32;
  var LIGNES_DU_NOM = 2;
  // Cases, days and euros: whole steps, never half a case.
  var PAS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 1e4, 2e4, 5e4, 1e5, 2e5, 5e5, 1e6, 2e6, 5e6, 1e7, 2e7, 5e7, 1e8];
  var regle = document.createElement("canvas").getContext("2d");
  regle.font = POLICE;

  function couleur(nom, sinon) {
    return style.getPropertyValue(nom).trim() || sinon;
  }

  function tientDans(texte, place) {
    return regle.measureText(texte).width <= place;
  }

  function coupe(texte, place) {
    var garde = texte;
    while (garde && !tientDans(garde + "…", place)) {
      garde = garde.slice(0, -1);
    }
    return garde.trim() + "…";
  }

  // The name beside its bar, on as many lines as there is room for; the table below has it whole.
  function enLignes(nom, place) {
    var lignes = [""];
    nom.split(" ").forEach(function (mot) {
      var derniere = lignes[lignes.length - 1];
      var suite = derniere ? derniere + " " + mot : mot;
      if (!derniere || tientDans(suite, place)) {
        lignes[lignes.length - 1] = suite;
      } else {
        lignes.push(mot);
      }
    });
    var reste = lignes.slice(LIGNES_DU_NOM - 1).join(" ");
    return lignes.slice(0, LIGNES_DU_NOM - 1).concat(tientDans(reste, place) ? reste : coupe(reste, place)).filter(Boolean).join("\n");
  }

  function barres(lu, rang) {
    var encre = rang === 0 ? couleur("--marque", "#14506b") : couleur("--alerte", "#8a4b00");
    return {
      label: lu.series[rang].nom,
      stroke: encre,
      fill: encre,
      paths: window.uPlot.paths.bars({ size: [0.7 / lu.series.length, 24], align: lu.series.length === 1 ? 0 : rang === 0 ? -1 : 1 }),
      points: { show: false }
    };
  }

  function taille(cadre, lu) {
    return { width: cadre.clientWidth, height: lu.noms.length * LIGNE + AXE + (lu.series.length > 1 ? LEGENDE : 0) };
  }

  function dessiner(cadre) {
    var lu = JSON.parse(cadre.dataset.chiffres);
    var rangs = lu.noms.map(function (nom, rang) { return rang; });
    var axe = { stroke: couleur("--encre", "#1d2730"), ticks: { show: false }, font: POLICE };
    cadre.hidden = false;
    function placeDesNoms() {
      return Math.min(320, Math.round(cadre.clientWidth * 0.42));
    }
    var dessin = new window.uPlot(Object.assign(taille(cadre, lu), {
      padding: [0, 24, 0, 0], cursor: { show: false }, legend: { show: lu.series.length > 1, live: false },
      scales: {
        x: { time: false, ori: 1, dir: -1, range: [-0.5, rangs.length - 0.5] },
        y: { ori: 0, range: function (u, bas, haut) { return [Math.min(0, bas), haut > 0 ? haut * 1.05 : 1]; } }
      },
      axes: [
        Object.assign({}, axe, { side: 3, lineGap: 1.1, grid: { show: false }, size: placeDesNoms, splits: function () { return rangs; },
          values: function () { return lu.noms.map(function (nom) { return enLignes(nom, placeDesNoms() - 16); }); } }),
        Object.assign({}, axe, { side: 2, size: AXE, space: 60, incrs: PAS, grid: { stroke: couleur("--filet", "#d5dde3"), width: 1 },
          values: function (u, valeurs) { return valeurs.map(function (v) { return v.toLocaleString("fr-FR"); }); } })
      ],
      series: [{}].concat(lu.series.map(function (serie, rang) { return barres(lu, rang); }))
    }), [rangs].concat(lu.series.map(function (serie) { return serie.valeurs; })), cadre);
    return function () { dessin.setSize(taille(cadre, lu)); };
  }

  var dessins = Array.prototype.map.call(document.querySelectorAll("[data-chiffres]"), dessiner);
  window.addEventListener("resize", function () {
    dessins.forEach(function (redimensionner) { redimensionner(); });
  });
  document.documentElement.dataset.dessins = String(dessins.length);
})();
