"""The visual language in one place: tokens for light and dark, and what resources/style.qss, which
uses them, becomes with them."""

from __future__ import annotations

from dataclasses import dataclass, fields
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from assistant.paths import resources
from desktop.drawing import drawn

SPACE = (4, 8, 12, 16, 24, 32)
"""Distances in pixels: hair, small, medium, normal, wide, widest."""
HAIR, SMALL, MEDIUM, NORMAL, WIDE, WIDEST = SPACE
RADIUS = 6
LARGE = 16  # size of text from which what stands in a line may not fit into it any more
HIT = 28  # least height of what can be clicked, in pixels
_SIDES = (10, 12, 14, 24)  # of arrows, boxes and what they stand in; they grow with the text
READING_WIDTH = 640  # of an answer: 60 to 75 characters a line


@dataclass(frozen=True, slots=True)
class TypeScale:
    """Sizes of type in pixels at a text size of 100 %."""

    small: int = 12
    normal: int = 13
    reading: int = 15
    title: int = 18
    display: int = 24

    def scaled(self, percent: int) -> TypeScale:
        return TypeScale(*(round(getattr(self, f.name) * percent / 100) for f in fields(self)))


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as #rrggbb. Text colours keep 4.5:1 on `window`, `panel` and `raised`."""

    name: str
    window: str  # behind everything
    panel: str  # what is read on
    raised: str  # cards, hovered rows
    line: str  # borders between areas; decoration only
    edge: str  # borders of controls: 3:1 on what they stand on
    text: str
    muted: str
    accent: str
    on_accent: str
    ok: str
    attention: str
    stop: str


LIGHT = Theme(
    name="light",
    window="#f3f4f4",
    panel="#ffffff",
    raised="#eceeee",
    line="#dcdfdf",
    edge="#7d8686",
    text="#1c2222",
    muted="#566060",
    accent="#0b5f63",
    on_accent="#ffffff",
    ok="#1f6b35",
    attention="#7a5200",
    stop="#a3271d",
)
DARK = Theme(
    name="dark",
    window="#181b1b",
    panel="#1f2323",
    raised="#292e2e",
    line="#353b3b",
    edge="#7a8484",
    text="#e6eaea",
    muted="#a4aeae",
    accent="#62c3c4",
    on_accent="#0c2324",
    ok="#7fcb93",
    attention="#e0b55a",
    stop="#f2968a",
)

MARK = 0.25  # how much of the accent marks a cited passage


def mark_colour(theme: Theme) -> QColor:
    """The accent at 25 %, to be laid over a page or a text."""
    colour = QColor(theme.accent)
    colour.setAlphaF(MARK)
    return colour


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@dataclass(frozen=True, slots=True)
class Look:
    """A theme at a text size: what views draw with."""

    theme: Theme = LIGHT
    sizes: TypeScale = TypeScale()

    def font(self, size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QApplication.font()
        font.setPixelSize(size)
        font.setWeight(weight)
        return font

    @property
    def icon_side(self) -> int:
        """Of a drawing, in pixels; drawings grow with the text."""
        return round(20 * self.sizes.normal / TypeScale().normal)

    @property
    def reading_width(self) -> int:
        """Of an answer, in pixels; it grows with the text."""
        return round(READING_WIDTH * self.sizes.normal / TypeScale().normal)

    def icon(self, name: str, colour: str = "") -> QIcon:
        """A drawing of resources/icons in the theme's colours."""
        theme = self.theme
        side = self.icon_side
        icon = QIcon(drawn(name, colour or theme.muted, side))
        icon.addPixmap(drawn(name, theme.edge, side), QIcon.Mode.Disabled)
        chosen = drawn(name, colour or theme.accent, side)
        icon.addPixmap(chosen, QIcon.Mode.Normal, QIcon.State.On)
        return icon

    def apply(self, app: QApplication) -> None:
        sheet = stylesheet(self)
        if app.styleSheet() == sheet:
            return  # every widget would be styled anew
        app.setStyle("Fusion")
        app.setPalette(_palette(self.theme))
        font = app.font()
        font.setPixelSize(self.sizes.normal)
        app.setFont(font)
        app.setStyleSheet(sheet)


def application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def chosen_look(app: QApplication, theme: str, percent: int, given: Look | None = None) -> Look:
    """What the settings ask for; `theme` is "light", "dark" or "system". A given look keeps its."""
    if given is not None:
        return Look(given.theme, TypeScale().scaled(percent) if percent != 100 else given.sizes)
    if theme == "system":
        dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    else:
        dark = theme == "dark"
    return Look(DARK if dark else LIGHT, TypeScale().scaled(percent))


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, theme.window),
        (role.WindowText, theme.text),
        (role.Base, theme.panel),
        (role.AlternateBase, theme.window),
        (role.Text, theme.text),
        (role.Button, theme.raised),
        (role.ButtonText, theme.text),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.on_accent),
        (role.ToolTipBase, theme.raised),
        (role.ToolTipText, theme.text),
        (role.PlaceholderText, theme.muted),
        (role.Link, theme.accent),
        (role.LinkVisited, theme.accent),
        (role.Accent, theme.accent),
    ):
        palette.setColor(which, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(disabled, which, QColor(theme.edge))
    return palette


def stylesheet(look: Look) -> str:
    theme, sizes = look.theme, look.sizes
    values = {f.name: getattr(theme, f.name) for f in fields(theme)}
    values |= {f"size_{f.name}": f"{getattr(sizes, f.name)}px" for f in fields(sizes)}
    values |= {"icon": f"{round(look.icon_side * 0.8)}px"}
    values |= {f"side_{at_100}": f"{round(at_100 * look.icon_side / 20)}px" for at_100 in _SIDES}
    values |= {"two_lines": f"{round(2.6 * sizes.normal)}px"}
    values |= {"radius": f"{RADIUS}px", "hit": f"{HIT}px"}
    values["icons"] = (resources() / "icons").as_posix()
    sheet = (resources() / "style.qss").read_text("utf-8")
    return Template(sheet).substitute(values)
