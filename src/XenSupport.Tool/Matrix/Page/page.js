
'use strict';

const root = document.documentElement;
const form = document.querySelector('.filters');
const table = document.querySelector('#_matrix > table');

// Where the columns do not fit beside each other, one release is shown at a time.
const wide = matchMedia('(min-width: 701px)');

const rows = Array.from(table.querySelectorAll('.entry'), row => ({
  element: row,
  button: row.querySelector('button'),
  detail: row.nextElementSibling,
  cells: Array.from(row.cells).slice(1),
  text: `${row.textContent} ${row.nextElementSibling.textContent} ${row.id}`.toLowerCase(),
}));

// Filters.

function readFilters() {
  const chosen = name => Array.from(form.querySelectorAll(`[name="${name}"]:checked`), box => box.value);
  return {
    words: form.elements.text.value.toLowerCase().split(/\s+/).filter(word => word !== ''),
    chapter: form.elements.chapter.value,
    security: form.elements.security.value,
    changed: form.elements.changed.checked,
    statuses: new Set(chosen('status')),
    releases: new Set(wide.matches ? chosen('release') : [form.elements.shown.value]),
  };
}

function fits(row, filters) {
  const cells = row.cells.filter(cell => filters.releases.has(cell.dataset.release));
  return filters.words.every(word => row.text.includes(word))
    && (filters.chapter === '' || row.element.parentElement.dataset.chapter === filters.chapter)
    && (!filters.changed || cells.some(cell => cell.dataset.change))
    && (filters.statuses.size === 0 && filters.security === '' || cells.some(cell =>
      (filters.statuses.size === 0 || filters.statuses.has(cell.dataset.status))
      && (filters.security === '' || filters.security === cell.dataset.security)));
}

function applyFilters() {
  const filters = readFilters();
  for (const cell of table.querySelectorAll('[data-release]')) {
    cell.hidden = !filters.releases.has(cell.dataset.release);
  }

  // A column that only a spanning cell has would take its share of a narrow window.
  for (const spanning of table.querySelectorAll('.chapter > th, .detail > td')) {
    spanning.colSpan = filters.releases.size + 1;
  }

  let count = 0;
  for (const row of rows) {
    const shown = fits(row, filters);
    count += shown;
    row.element.hidden = !shown;
    row.detail.hidden = !shown || row.button.getAttribute('aria-expanded') !== 'true';
  }

  for (const body of table.tBodies) {
    body.hidden = !body.querySelector('.entry:not([hidden])');
  }

  document.querySelector('.empty').hidden = count > 0;
  form.elements.count.value = `${count} of ${rows.length} rows`;
}

form.addEventListener('input', applyFilters);
form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('reset', () => setTimeout(applyFilters));

function applyWidth() {
  for (const folded of document.querySelectorAll('.more, .key')) {
    folded.open = wide.matches;
  }

  applyFilters();
}

wide.addEventListener('change', applyWidth);

// Details.

function setExpanded(row, expanded) {
  row.button.setAttribute('aria-expanded', expanded);
  row.detail.hidden = !expanded || row.element.hidden;
}

for (const row of rows) {
  row.button.addEventListener('click', () => setExpanded(row, row.detail.hidden));
}

form.elements.expand.addEventListener('click', event => {
  const expanded = event.target.getAttribute('aria-pressed') !== 'true';
  event.target.setAttribute('aria-pressed', expanded);
  rows.forEach(row => setExpanded(row, expanded));
});

// An address that ends in #KEY opens that row.
function openTarget() {
  const row = rows.find(candidate => `#${candidate.element.id}` === decodeURIComponent(location.hash));
  if (row) {
    setExpanded(row, true);
    row.element.scrollIntoView();
  }
}

window.addEventListener('hashchange', openTarget);

// Keyboard.

function moveFocus(step) {
  const shown = rows.filter(row => !row.element.hidden);
  const next = shown.findIndex(row => row.button === document.activeElement) + step;
  shown[Math.max(0, Math.min(next, shown.length - 1))]?.button.focus();
}

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }

  const typing = event.target === form.elements.text;
  if (event.key === '/' && !typing) {
    form.elements.text.select();
  } else if (event.key === 'Escape' && typing) {
    form.elements.text.value = '';
    applyFilters();
  } else if (event.key === 'ArrowDown' && (typing || event.target.closest('.entry button'))) {
    moveFocus(1);
  } else if (event.key === 'ArrowUp' && event.target.closest('.entry button')) {
    moveFocus(-1);
  } else {
    return;
  }

  event.preventDefault();
});

// Colours. A page from a file may not have storage; then the choice lasts only as long as the page is open.

function setTheme(theme) {
  root.dataset.theme = theme;
  for (const button of document.querySelectorAll('[data-theme-choice]')) {
    button.setAttribute('aria-pressed', button.dataset.themeChoice === theme);
  }
}

function remember(theme) {
  try {
    localStorage.setItem('xen-support-theme', theme);
  } catch {
  }
}

function recall() {
  try {
    return localStorage.getItem('xen-support-theme');
  } catch {
    return null;
  }
}

for (const button of document.querySelectorAll('[data-theme-choice]')) {
  button.addEventListener('click', () => {
    setTheme(button.dataset.themeChoice);
    remember(button.dataset.themeChoice);
  });
}

setTheme(recall() ?? 'auto');
applyWidth();
openTarget();
