/*
 * Runs before everything else and in every browser Excel may use, so it is written in ES3.
 * A browser that cannot read the bundles (Internet Explorer inside Excel 2016/2019) would leave a blank pane:
 * here it gets the plain message of the page instead.
 */
(function () {
  function tampilkan() {
    var panel = document.getElementById("panel");
    var pesan = document.getElementById("terlalu-lama");
    if (pesan && !(panel && panel.firstChild)) {
      pesan.removeAttribute("hidden");
      pesan.style.display = "block";
    }
  }
  var lama = typeof globalThis === "undefined" || !("noModule" in document.createElement("script"));
  if (lama) {
    if (window.addEventListener) window.addEventListener("load", tampilkan);
    else if (window.attachEvent) window.attachEvent("onload", tampilkan);
  }
})();
