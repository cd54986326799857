(function () {
  var find = document.getElementById('find');
  var found = document.getElementById('found');
  var cases = Array.prototype.slice.call(document.querySelectorAll('article.case'));
  var groups = Array.prototype.slice.call(document.querySelectorAll('section.group'));
  find.addEventListener('input', function () {
    var word = find.value.trim().toLowerCase();
    var shown = 0;
    cases.forEach(function (card) {
      var words = card.querySelector('header').textContent + ' ' +
          (card.querySelector('.open') || {textContent: ''}).textContent;
      card.hidden = word !== '' && words.toLowerCase().indexOf(word) < 0;
      shown += card.hidden ? 0 : 1;
    });
    groups.forEach(function (group) {
      group.hidden = !group.querySelector('article.case:not([hidden])');
    });
    found.textContent = word === '' ? '' : shown + ' of ' + cases.length;
  });
  var all = document.getElementById('reasons');
  all.addEventListener('click', function () {
    var open = all.getAttribute('aria-pressed') !== 'true';
    all.setAttribute('aria-pressed', String(open));
    all.textContent = open ? 'Hide all reasons' : 'Show all reasons';
    Array.prototype.forEach.call(document.querySelectorAll('details.why'), function (each) { each.open = open; });
  });
})();
