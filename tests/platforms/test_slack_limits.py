"""The limits we keep, held against a list of them that somebody else keeps."""

import pytest
from slackblocks import _limits as limits

from bot.slack import forms, paragraphs, render


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (render.BLOCKS, limits.MESSAGE_BLOCKS_MAX_ITEMS),
        (render.HEADER, limits.HEADER_TEXT_MAX_LENGTH),
        (paragraphs.TEXT, limits.TEXT_MAX_LENGTH),
        (render.ELEMENTS, limits.ACTIONS_ELEMENTS_MAX_ITEMS),
        (paragraphs.LABEL, limits.BUTTON_TEXT_MAX_LENGTH),
        (render.VALUE, limits.BUTTON_VALUE_MAX_LENGTH),
        (render.OPTIONS, limits.OVERFLOW_OPTIONS_MAX_ITEMS),
        (render.OPTION_VALUE, limits.OPTION_VALUE_MAX_LENGTH),
        (paragraphs.LABEL, limits.OPTION_TEXT_MAX_LENGTH),
        (forms.TITLE, limits.VIEW_TITLE_MAX_LENGTH),
        (forms.TITLE, limits.VIEW_SUBMIT_MAX_LENGTH),
        (forms.BLOCKS, limits.VIEW_BLOCKS_MAX_ITEMS),
        (forms.HEADER, limits.HEADER_TEXT_MAX_LENGTH),
        (forms.METADATA, limits.VIEW_PRIVATE_METADATA_MAX_LENGTH),
        (forms.LABEL, limits.INPUT_LABEL_MAX_LENGTH),
        (forms.HINT, limits.INPUT_HINT_MAX_LENGTH),
        (forms.INPUT, limits.PLAIN_TEXT_INPUT_MAX_LENGTH_MAX),
        (forms.OPTIONS, limits.SELECT_OPTIONS_MAX_ITEMS),
        (forms.OPTION, limits.OPTION_TEXT_MAX_LENGTH),
        (forms.OPTION_VALUE, limits.OPTION_VALUE_MAX_LENGTH),
    ],
)
def test_our_limits_are_those_that_others_read_in_slacks_documentation(ours: int, theirs: int) -> None:
    assert ours == theirs
