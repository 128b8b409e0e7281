namespace Vawg.Browser.Tests.Visits;

/// <summary>Questions put to a page in its own language.</summary>
public static class PageScripts
{
    /// <summary>Pixels by which the page is wider than the window.</summary>
    public const string OverflowPixels = "() => document.scrollingElement.scrollWidth - innerWidth";

    /// <summary>Whether the element that holds the focus shows it: by an outline, or, inside a drawing, by the stroke of its shape.</summary>
    public const string FocusIsSeen = """
        () => {
          const element = document.activeElement;
          const style = getComputedStyle(element);
          const box = element.getBoundingClientRect();
          const isOnScreen = box.width > 0 && box.height > 0 && box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
          const isOutlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
          const shape = element.closest('svg') ? element.querySelector('path') : null;
          return isOnScreen && (isOutlined || (shape !== null && parseFloat(getComputedStyle(shape).strokeWidth) >= 3));
        }
        """;

    /// <summary>Drawings that are neither hidden from a screen reader, nor an image with a name, nor a named group of named links.</summary>
    public const string NamelessDrawings = """
        () => {
          const nameOf = element => (element.getAttribute('aria-label')
            ?? (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).map(id => document.getElementById(id)?.textContent ?? '').join(' ')).trim();
          const isSound = svg => svg.closest('[aria-hidden=true]') !== null
            || (nameOf(svg) !== '' && (svg.getAttribute('role') === 'img'
              || (svg.getAttribute('role') === 'group' && svg.querySelector('a[href]') && [...svg.querySelectorAll('a')].every(a => nameOf(a) !== ''))));
          return [...document.querySelectorAll('svg')].filter(svg => !isSound(svg)).map(svg => svg.outerHTML.slice(0, 160));
        }
        """;

    /// <summary>Texts of visible drawings whose size on the screen, after the drawing was scaled, is below 12 px.</summary>
    public const string SmallTexts = """
        () => [...document.querySelectorAll('svg[viewBox]')].filter(svg => svg.checkVisibility()).flatMap(svg => {
          const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
          return [...svg.querySelectorAll('text, tspan')]
            .filter(text => text.textContent.trim() !== '' && scale * parseFloat(getComputedStyle(text).fontSize) < 11.99)
            .map(text => `${text.textContent.trim().slice(0, 40)}: ${(scale * parseFloat(getComputedStyle(text).fontSize)).toFixed(2)} px`);
        })
        """;
}
