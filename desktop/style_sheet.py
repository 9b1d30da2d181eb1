"""The window's style sheet, with gaps for the tokens of `look`, which fills them."""

from __future__ import annotations

SHEET = """
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
  color: $muted; text-align: left;
}
QToolButton#step:hover { background: $raised; color: $text; }
QToolButton#step:checked {
  background: transparent; color: $text; font-weight: 600; border-bottom: 3px solid $accent;
}
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
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow {
  image: url("$icons/up_$name.svg"); width: 10px; height: 10px;
}
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {
  image: url("$icons/down_$name.svg"); width: 10px; height: 10px;
}
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
