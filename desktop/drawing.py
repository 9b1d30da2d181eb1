"""Icons: the drawings of resources/icons in a colour, as pixels."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from assistant.paths import resources


def drawn(name: str, colour: str, side: int) -> QPixmap:
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
