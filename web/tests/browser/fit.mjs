// What does not fit: a document that is wider than the window, and text that is cut without saying so.

/** Sentences about what does not fit on the page as it stands; none where everything does. */
export function misfits(page) {
  return page.evaluate(() => {
    const found = [];
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const label = (e) => `${e.tagName.toLowerCase()}${e.className && typeof e.className === 'string' ? `.${e.className.split(' ')[0]}` : ''} "${(e.textContent ?? '').trim().slice(0, 40)}"`;
    // What a box of its own scrolls does not widen the page.
    const isScrolled = (e) => {
      for (let up = e.parentElement; up; up = up.parentElement) if (/(auto|scroll|hidden|clip)/.test(getComputedStyle(up).overflowX)) return true;
      return false;
    };
    if (wide > 1) {
      const widest = [...document.body.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && !isScrolled(e)).slice(0, 3);
      found.push(`${wide} px wider than the window: ${widest.map(label).join(' | ')}`);
    }
    for (const e of document.body.querySelectorAll('*')) {
      if (e.scrollWidth <= e.clientWidth + 1 || e.clientWidth === 0 || !e.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue;
      const style = getComputedStyle(e);
      const isCut = style.overflowX === 'hidden' || style.overflowX === 'clip';
      // An ellipsis says that there is more; a box of one pixel is for screen readers; inputs scroll by themselves.
      if (!isCut || style.textOverflow === 'ellipsis' || e.clientWidth <= 2 || /^(INPUT|TEXTAREA|SELECT|SVG)$/i.test(e.tagName)) continue;
      const hasText = [...e.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.textContent.trim() !== '');
      if (hasText) found.push(`cut: ${label(e)} (${e.scrollWidth} of ${e.clientWidth} px)`);
    }
    return found;
  });
}
