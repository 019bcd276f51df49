"""Ways to spoil a good note that need more than a line: each gives the bad notes and says how."""

from collections.abc import Callable, Iterator, Mapping

from tests.drafts import changing_facts, changing_form, changing_words
from tests.drafts.notes import Note

Change = Callable[[Note], Iterator[tuple[Note, str]]]

CHANGES: Mapping[str, Change] = {
    change.__name__.replace("_", " "): change
    for change in (
        changing_facts.moved_date,
        changing_facts.moved_month,
        changing_facts.moved_weekday,
        changing_facts.changed_number,
        changing_facts.changed_number_word,
        changing_facts.changed_time,
        changing_facts.swapped_client,
        changing_facts.renamed,
        changing_facts.misspelt_name,
        changing_facts.told_secret,
        changing_facts.used_secret,
        changing_facts.told_detail,
        changing_words.for_anybody,
        changing_words.other_language,
        changing_words.without_thanks,
        changing_words.not_owned,
        changing_words.without_next_step,
        changing_words.on_time,
        changing_words.other_register,
        changing_words.said_before,
        changing_words.built_alike,
        changing_form.gap_left,
        changing_form.marked_up,
        changing_form.without_slot,
        changing_form.slot_unlisted,
        changing_form.unsigned,
        changing_form.too_long,
        changing_form.too_loud,
    )
}
