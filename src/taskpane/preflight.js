/* Inlined into the page. Written for IE 11, in which Excel 2016 and 2019 show task panes. */
(function () {
  var shell = document.getElementById("shell");
  var WAIT = 9000;
  if (document.documentMode) {
    shell.className += " shell-old";
    return;
  }
  document.getElementById("retry").onclick = function () {
    location.reload();
  };
  setTimeout(function () {
    if (!document.documentElement.getAttribute("data-ready")) shell.className += " shell-late";
  }, WAIT);
})();
