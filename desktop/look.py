"""The visual language in one place: tokens for light and dark, and the stylesheet made of them."""

from __future__ import annotations

from dataclasses import dataclass, fields
from string import Template

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from assistant.paths import resources

SPACE = (4, 8, 12, 16, 24, 32)
"""Distances in pixels: hair, small, medium, normal, wide, widest."""
HAIR, SMALL, MEDIUM, NORMAL, WIDE, WIDEST = SPACE
RADIUS = 6
HIT = 28  # least height of what can be clicked, in pixels
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
        icon = QIcon(_drawn(name, colour or theme.muted, side))
        icon.addPixmap(_drawn(name, theme.edge, side), QIcon.Mode.Disabled)
        chosen = _drawn(name, colour or theme.accent, side)
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


def _drawn(name: str, colour: str, side: int) -> QPixmap:
    """At twice the resolution, for fine screens. Drawn once, and kept by Qt."""
    side *= 2
    key = f"footnote/{name}/{colour}/{side}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    svg = (resources() / "icons" / f"{name}.svg").read_text("utf-8")
    renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(2.0)
    QPixmapCache.insert(key, pixmap)
    return pixmap


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
    values |= {"two_lines": f"{round(2.6 * sizes.normal)}px"}
    values |= {"radius": f"{RADIUS}px", "hit": f"{HIT}px"}
    values["icons"] = (resources() / "icons").as_posix()
    return Template(_SHEET).substitute(values)


_SHEET = """
QWidget { color: $text; }
QMainWindow, QDialog, #window { background: $window; }
QToolTip { background: $raised; color: $text; border: 1px solid $edge; padding: 4px 8px; }
#panel, #source, QScrollArea > QWidget > QWidget#sheet { background: $panel; }
QScrollArea { border: none; background: $panel; }

#rail { background: $window; border-right: 1px solid $line; }
#rail QToolButton {
  border: none; border-left: 3px solid transparent; border-radius: 0; padding: 8px 4px;
  color: $muted; font-size: $size_small; min-height: 44px;
}
#rail QToolButton:hover { background: $raised; color: $text; }
#rail QToolButton:checked {
  border-left: 3px solid $accent; color: $text; background: $panel; font-weight: 600;
}
#rail QToolButton:focus { background: $raised; color: $text; border-left: 3px solid $text; }
#chats { background: $window; border-right: 1px solid $line; }
#chats QListView { background: $window; }
#head { background: $panel; border-bottom: 1px solid $line; }
QListWidget#pages { background: $window; border-right: 1px solid $line; padding-top: 8px; }
QListWidget#pages::item { padding-left: 12px; border-left: 3px solid transparent; }
QListWidget#pages::item:selected {
  background: $panel; color: $text; border-left: 3px solid $accent;
}
QToolButton#chip, QToolButton#pinned {
  border: 1px solid $edge; border-radius: 14px; padding: 2px 10px; color: $text;
}
QToolButton#chip { border-color: transparent; color: $muted; padding: 2px 16px 2px 4px; }
QToolButton#chip:hover, QToolButton#pinned:hover { background: $raised; color: $text; }
QToolButton#chip:focus, QToolButton#pinned:focus { border: 2px solid $accent; }
QToolButton::menu-indicator { image: url("$icons/down_$name.svg"); width: 12px; height: 12px;
  subcontrol-origin: padding; subcontrol-position: right center; }
#status { background: $window; border-top: 1px solid $line; }
#status QLabel { color: $muted; font-size: $size_small; }
#notice { background: $raised; border-bottom: 1px solid $line; }
#notice[kind="stop"] { border-left: 4px solid $stop; }
#notice[kind="attention"] { border-left: 4px solid $attention; }

#steps { border-bottom: 1px solid $line; }
QToolButton#step {
  border: none; border-bottom: 3px solid transparent; border-radius: 0; padding: 8px 12px;
  color: $muted; min-height: $two_lines; }
QToolButton#step:hover { background: $raised; color: $text; }
QToolButton#step:checked { background: transparent; color: $text; font-weight: 600;
  border-bottom: 3px solid $accent; }
QToolButton#step:focus { background: $raised; color: $text; border-bottom: 3px solid $text; }

QLabel#display { font-size: $size_display; font-weight: 600; }
QLabel#strong { font-weight: 600; }
QLabel#title { font-size: $size_title; font-weight: 600; }
QLabel#step { font-size: $size_reading; font-weight: 600; }
QLabel#muted, QLabel#path { color: $muted; }
QLabel#small { color: $muted; font-size: $size_small; }
QLabel#reading { font-size: $size_reading; }
QLabel#stop { color: $stop; }

QPushButton {
  background: $panel; border: 1px solid $edge; border-radius: $radius;
  padding: 4px 12px; min-height: 20px;
}
QPushButton, QToolButton#chip, QToolButton#pinned { qproperty-iconSize: $icon; }
QPushButton:hover { background: $raised; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border: 2px solid $accent; padding: 3px 11px; }
QPushButton:disabled { color: $edge; border-color: $line; }
QPushButton#primary { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton#primary:focus { border: 2px solid $text; }
QPushButton#primary:disabled { background: $raised; color: $edge; border-color: $line; }
QPushButton#quiet { background: transparent; border: 1px solid transparent; color: $accent; }
QPushButton#quiet:hover { background: $raised; }
QPushButton#quiet:focus { border: 2px solid $accent; }
QToolButton {
  background: transparent; border: 1px solid transparent; border-radius: $radius;
  padding: 3px; min-width: 20px; min-height: 20px;
}
QToolButton:hover { background: $raised; }
QToolButton:focus { border: 2px solid $accent; padding: 2px; }
QToolButton:checked { background: $raised; }

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDoubleSpinBox {
  background: $panel; border: 1px solid $edge; border-radius: $radius; padding: 4px 8px;
  selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox { min-height: 20px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus {
  border: 2px solid $accent; padding: 3px 7px;
}
QSpinBox, QDoubleSpinBox { padding: 4px 24px 4px 8px; }
QSpinBox:focus, QDoubleSpinBox:focus { padding: 3px 23px 3px 7px; }
QSpinBox QLineEdit, QDoubleSpinBox QLineEdit, QSpinBox QLineEdit:focus,
QDoubleSpinBox QLineEdit:focus { border: none; padding: 0; background: transparent; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::down-button {
  subcontrol-origin: border; width: 22px; border: none; background: transparent;
}
QSpinBox::up-button, QDoubleSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button, QDoubleSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url("$icons/up_$name.svg"); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url("$icons/down_$name.svg"); width: 10px; height: 10px; }
QLineEdit#question, QPlainTextEdit#question, QLineEdit#search { font-size: $size_reading; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$icons/down_$name.svg"); width: 14px; height: 14px; }
QLineEdit > QToolButton {
  border: none; padding: 0; margin: 0; min-width: 0; min-height: 0; background: transparent;
}
QToolButton#send { background: $accent; border: 1px solid $accent; }
QToolButton#send:hover { border: 1px solid $text; }
QToolButton#send:focus { border: 2px solid $text; }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $edge; }

QTextBrowser, QPlainTextEdit#text { background: $panel; border: none; }
QTextBrowser:focus { border: none; }
QTextBrowser#answer { font-size: $size_reading; border: 2px solid transparent; }
QTextBrowser#answer:focus { border: 2px solid $accent; border-radius: $radius; }

QPushButton#tab { background: transparent; border: 1px solid transparent; border-radius: 0;
  border-bottom: 3px solid transparent; color: $muted; padding: 4px 8px; }
QPushButton#tab:hover { color: $text; background: $raised; }
QPushButton#tab:checked { color: $text; border-bottom: 3px solid $accent; }
QPushButton#tab:focus { border: 2px solid $accent; border-radius: $radius; padding: 3px 7px; }
QFrame#tile { background: $panel; border: 1px solid $line; border-radius: $radius; }
QFrame#tile:hover { border-color: $edge; }
QFrame#tile[shown="true"] { border: 2px solid $accent; }
QFrame#tile:focus { border: 2px solid $text; }
QFrame#card { background: $panel; border: 1px solid $line; border-radius: $radius; }
QFrame#card:hover { border-color: $edge; }
QFrame#card:focus { border: 2px solid $accent; }
QFrame#draft { border-left: 3px solid $line; }

QTableView, QTreeView, QListView {
  background: $panel; border: none; alternate-background-color: $window;
  selection-background-color: $raised; selection-color: $text; outline: 0;
}
QTableView { gridline-color: $line; }
QTableCornerButton::section { background: $window; border: none; }
QAbstractScrollArea::corner { background: $panel; border: none; }
QTreeView::item, QListView::item, QTableView::item { padding: 4px 8px; border: none; }
QTableView::item:focus, QTreeView::item:focus, QListView::item:focus {
  border: 2px solid $accent; padding: 2px 6px;
}
QHeaderView::section {
  background: $window; color: $muted; border: none; border-bottom: 1px solid $line;
  padding: 6px 8px; font-size: $size_small;
}
QProgressBar {
  background: $raised; border: none; border-radius: 3px; min-height: 6px; max-height: 6px;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSplitter::handle { background: $line; width: 1px; height: 1px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $edge; border: 3px solid $panel; border-radius: 6px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: $panel; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $raised; }
QSlider { border: 2px solid transparent; border-radius: $radius; }
QSlider:focus { border: 2px solid $accent; }
QSlider::groove:horizontal { height: 4px; background: $edge; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::sub-page:horizontal:disabled { background: $edge; }
QSlider::handle:horizontal {
  background: $panel; border: 2px solid $accent; width: 14px; margin: -7px 0; border-radius: 9px;
}
QSlider::handle:horizontal:disabled { border-color: $edge; }
QCheckBox, QRadioButton {
  spacing: 8px; min-height: 24px; border: 2px solid transparent; border-radius: $radius;
}
QCheckBox:focus, QRadioButton:focus { border: 2px solid $accent; }
"""
