// Checks what accessibility checkers check: contrast, names, structure. Returns the problems, one per line.
() => {
  const wrong = [];
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

  // Any CSS colour as red, green, blue, alpha.
  function read(colour) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return { channels: [red, green, blue], alpha: alpha / 255 };
  }

  function backgroundOf(element) {
    for (let at = element; at; at = at.parentElement) {
      const colour = read(getComputedStyle(at).backgroundColor);
      if (colour.alpha === 1) {
        return colour.channels;
      }
      if (colour.alpha > 0) {
        wrong.push(`semi-transparent: ${describe(at)}`);
      }
    }
    return [255, 255, 255];
  }

  // WCAG 2.2: relative luminance, contrast ratio.
  function luminance(channels) {
    const [red, green, blue] = channels.map(channel => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function contrast(first, second) {
    const [dark, light] = [luminance(first), luminance(second)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }

  const describe = element => `<${element.tagName.toLowerCase()} class="${element.className}"> ${element.textContent.trim().slice(0, 40)}`;

  let texts = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (walker.currentNode.data.trim() === '' || element.matches('script, option') || !element.checkVisibility()) {
      continue;
    }
    texts++;
    const ratio = contrast(read(getComputedStyle(element).color).channels, backgroundOf(element));
    if (ratio < 4.5) {
      wrong.push(`contrast ${ratio.toFixed(2)}: ${describe(element)}`);
    }
  }

  for (const control of document.querySelectorAll('a, button, input, select, summary')) {
    const name = control.getAttribute('aria-label') || Array.from(control.labels ?? [], label => label.textContent).join(' ') || control.textContent;
    if (name.trim() === '') {
      wrong.push(`no name: ${control.outerHTML.slice(0, 80)}`);
    }
  }

  for (const head of document.querySelectorAll('th:not([scope])')) {
    wrong.push(`no scope: ${describe(head)}`);
  }

  let level = 0;
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const next = Number(heading.tagName[1]);
    if (next > level + 1) {
      wrong.push(`heading skips from ${level} to ${next}: ${describe(heading)}`);
    }
    level = next;
  }

  for (const reference of document.querySelectorAll('[aria-controls], [aria-labelledby]')) {
    const id = reference.getAttribute('aria-controls') ?? reference.getAttribute('aria-labelledby');
    if (!document.getElementById(id)) {
      wrong.push(`refers to nothing: ${id}`);
    }
  }

  if (!document.documentElement.lang || !document.title || document.querySelectorAll('h1').length !== 1 || document.querySelectorAll('main').length !== 1) {
    wrong.push('no language, title, single h1 or main');
  }

  return { texts, wrong };
}
