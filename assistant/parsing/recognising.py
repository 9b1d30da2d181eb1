"""Text recognition (OCR) of one page, in a confined child of its own; the only rapidocr import.

A PDF's page or a picture -> pixels -> lines (PP-OCRv6's detector) -> turned upright -> text (its
recogniser). The models are files of the package, named here, so that nothing is ever fetched.
`pdf_scans` makes paragraphs of the lines.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

from assistant.errors import ParseFailure
from assistant.parsing.formats import FORMATS, SCANNED, Format
from assistant.parsing.options import ParseOptions
from assistant.parsing.page_text import clean
from assistant.records import Box, Document, Page, Span
from assistant.silence import silence_onnxruntime

RECOGNISERS: tuple[Format, ...] = tuple(
    Format(each.name, each.extensions, __name__) for each in FORMATS if each.name in SCANNED
)
"""The formats that it reads, for `ParserProcess`."""

VERSION = 1  # raise it when pages are recognised better: all are then recognised again
_MOST_SIDE = 16  # inches of a page: larger ones are rendered smaller
_DETECTED_SIDE = 1280  # pixels that the detector sees
_LEAST_CONFIDENCE = 0.5  # of a line: what is below is no text
_TALL = 1.5  # times its width: a line that reads downwards or upwards
_JUDGED = 8  # lines that say whether a page stands on its head
_SURE = 0.8  # share of them that stand upright: there is no doubt then
_COMPARED = 4  # lines that are read both ways
_INSET = 0.1  # of a line's height: the detector's boxes are generous

_MODELS = {
    "Det": "PP-OCRv6_det_small.onnx",
    "Cls": "ch_ppocr_mobile_v2.0_cls_mobile.onnx",
    "Rec": "PP-OCRv6_rec_small.onnx",
}

Image = npt.NDArray[np.uint8]  # height, width, blue green red
Quads = npt.NDArray[np.float32]  # lines, four corners from the top left one clockwise, x and y


def prepare() -> None:
    """Load the models; before the process is shut in, with no thread of their own."""
    _engine()


def parse(file: BinaryIO, name: str, options: ParseOptions) -> Document:
    """A document of the page `options.page` alone: a line of text for each one found, with its box.

    Raises ParseFailure ("damaged") if there is no such page.
    """
    del name
    from assistant.parsing.picture import opened

    document = opened(file, options)
    if not 0 < options.page <= document.page_count:
        raise ParseFailure("The page to recognise is not there: the file has changed.")
    image, scale = _rendered(document[options.page - 1], options.dpi)
    image, turn = _upright(image)
    lines = _lines(image, turn, scale)
    text = "\n".join(line for line, _, _ in lines)
    spans, start = [], 0
    for line, box, _ in lines:
        spans.append(Span(start, start + len(line), box))
        start += len(line) + 1
    weight = sum(len(line) for line, _, _ in lines)
    sure = sum(len(line) * each for line, _, each in lines) / weight if weight else 1.0
    page = Page(text, (), tuple(spans), page=options.page, confidence=min(sure, 1.0), turn=turn)
    return Document((page,))


@cache
def _engine() -> Any:
    import cv2
    import rapidocr  # slow to import, and not everywhere installed

    silence_onnxruntime()
    cv2.setNumThreads(1)
    folder = Path(rapidocr.__file__).parent / "models"
    engine: Any = rapidocr.RapidOCR(
        params={
            "Global.log_level": "critical",
            "Global.use_vertical_padding": False,
            "EngineConfig.onnxruntime.intra_op_num_threads": 1,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
            "Det.limit_side_len": _DETECTED_SIDE,
            "Det.limit_type": "max",
            "Rec.rec_batch_num": 1,  # a line of its own is not padded to the longest
            **{f"{part}.model_path": str(folder / model) for part, model in _MODELS.items()},
        }
    )
    for load in (engine._load_det_model, engine._load_cls_model, engine._load_rec_model):
        load()
    return engine


def _rendered(page: Any, dpi: int) -> tuple[Image, float]:
    """A page's pixels, and how many of them are a point."""
    from assistant.parsing.mupdf import pymupdf

    longest = max(page.rect.width / 72, page.rect.height / 72, 1.0)
    scale = dpi / 72 * min(1.0, _MOST_SIDE / longest)
    pixels = page.get_pixmap(
        matrix=pymupdf.Matrix(scale, scale), colorspace=pymupdf.csRGB, alpha=False
    )
    image = np.frombuffer(pixels.samples, np.uint8).reshape(pixels.height, pixels.width, 3)
    return np.ascontiguousarray(image[:, :, ::-1]), scale


def _upright(image: Image) -> tuple[Image, int]:
    """The image turned until its lines read from left to right, and its quarter turns (as np.rot90
    counts them)."""
    turn = 0
    quads = _found(image)
    tall = [bool(_height(quad) > _TALL * _width(quad)) for quad in quads]
    lengths = [max(_height(quad), _width(quad)) for quad in quads]
    if sum(length for length, is_tall in zip(lengths, tall, strict=True) if is_tall) > 0.5 * sum(
        lengths
    ):
        turn = 1
        quads = _found(_turned(image, turn))
    if not len(quads):
        return image, 0
    longest = sorted(quads, key=_width, reverse=True)[:_JUDGED]
    crops = _engine().crop_text_regions(_turned(image, turn), np.array(longest))
    if _stands_on_its_head(crops):
        turn += 2
    return _turned(image, turn), turn


def _stands_on_its_head(crops: list[Image]) -> bool:
    """The classifier's word is not enough for it: such lines must be read better turned round."""
    told = _engine().cls_and_rotate(crops)[1].cls_res
    upright = sum("180" not in label for label, _ in told)
    if upright > _SURE * len(crops):
        return False
    sure = [
        sum(_engine().recognize_txt([_turned(crop, turn) for crop in crops[:_COMPARED]]).scores)
        for turn in (0, 2)
    ]
    return bool(sure[1] > sure[0])


def _turned(image: Image, turn: int) -> Image:
    return np.ascontiguousarray(np.rot90(image, turn)) if turn else image


def _found(image: Image) -> Quads:
    boxes = _engine().text_det(image).boxes
    return np.empty((0, 4, 2), np.float32) if boxes is None else np.array(boxes, np.float32)


def _lines(image: Image, turn: int, scale: float) -> list[tuple[str, Box, float]]:
    """Text, box in points on the page as it is displayed, confidence; from the top."""
    quads = _found(image)
    if not len(quads):
        return []
    read = _engine().recognize_txt(_engine().crop_text_regions(image, quads))
    height, width = image.shape[:2]
    found = []
    for quad, text, sure in zip(quads, read.txts, read.scores, strict=True):
        line = " ".join(clean(text).split())
        if line and sure >= _LEAST_CONFIDENCE:
            box = _as_displayed(_box(quad), turn, width, height)
            found.append((line, tuple(edge / scale for edge in box), float(sure)))
    return found  # type: ignore[return-value]


def _box(quad: npt.NDArray[np.float32]) -> Box:
    """The upright box of a line that may be set askew: neighbouring lines' boxes stay apart."""
    x0, x1 = float(quad[:, 0].min()), float(quad[:, 0].max())
    y0, y1 = float(quad[:2, 1].mean()), float(quad[2:, 1].mean())
    inset = _INSET * (y1 - y0)
    return x0, y0 + inset, x1, y1 - inset


def _as_displayed(box: Box, turn: int, width: int, height: int) -> Box:
    """A box in an image that np.rot90 turned so often, in the image before that."""
    x0, y0, x1, y1 = box
    if turn == 1:
        return height - y1, x0, height - y0, x1
    if turn == 2:
        return width - x1, height - y1, width - x0, height - y0
    if turn == 3:
        return y0, width - x1, y1, width - x0
    return box


def _width(quad: npt.NDArray[np.float32]) -> float:
    return float(np.linalg.norm(quad[0] - quad[1]))


def _height(quad: npt.NDArray[np.float32]) -> float:
    return float(np.linalg.norm(quad[0] - quad[3]))
