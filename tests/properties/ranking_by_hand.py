"""Who needs a peak, asked of the rows themselves: one SQL text from the product's description, no pulse."""

from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Date, bindparam, text
from sqlmodel import Session

from handlers.policy.ranking import Weights

KNOWN = """
with seen as (
    select c.* from client c
    where c.workspace_id = :workspace and (
        :everything = 1
        or not exists (select 1 from wall w where w.client_id = c.id)
        or exists (select 1 from wall w where w.client_id = c.id and w.member_id = :member)
    ) and (:anybody = 1 or coalesce(c.owner_id, 0) in (:one, :two))
), facts as (
    select c.*,
        (select max(case when {on} < {closed} or o.closed_at is null then {on} else {closed} end)
            from moment m join occurrence o on o.moment_id = m.id join peak k on k.moment_id = m.id
            where m.client_id = c.id and m.kind = 'peak' and o.state = 'done' and k.counts
            and not m.sensitive and not m.private and not m.embargoed) as last_peak,
        (select count(*) from (select t.felt from touch t where t.client_id = c.id
            and t.felt is not null and not t.sensitive
            order by t.at desc, t.id desc limit 3) as lately) as feelings,
        (select sum(felt) from (select t.felt from touch t where t.client_id = c.id
            and t.felt is not null and not t.sensitive
            order by t.at desc, t.id desc limit 3) as lately) as felt,
        c.status <> 'active' or c.muted or (
            exists (select 1 from contact p where p.client_id = c.id)
            and not exists (select 1 from contact p where p.client_id = c.id and p.status <> 'deceased')
        ) as silent,
        exists (select 1 from moment m join pit p on p.moment_id = m.id
            join occurrence o on o.moment_id = m.id
            where m.client_id = c.id and m.kind = 'pit' and o.state <> 'dropped'
            and p.filled_at is null and p.supported_at is null) as pit,
        exists (select 1 from moment m join pit p on p.moment_id = m.id
            join occurrence o on o.moment_id = m.id
            where m.client_id = c.id and m.kind = 'pit' and o.state <> 'dropped'
            and coalesce(p.filled_at, p.supported_at) is not null and (
                {settled} > :thirty_ago
                or p.rating < 6 and (p.looked_90_at is null or {accepted} > :week_ago)
            )) as alone,
        exists (select 1 from moment m join occurrence o on o.moment_id = m.id
            where m.client_id = c.id and m.kind = 'peak' and o.state = 'open'
            and {on} between :first and :last) as planned,
        exists (select 1 from moment m join occurrence o on o.moment_id = m.id
            left join contact p on p.id = m.contact_id
            where m.client_id = c.id and m.kind in ('milestone', 'transition') and o.state = 'open'
            and {on} between :first and :last and {on} >= :today
            and not m.sensitive and not m.private and not m.embargoed and not m.muted and not m.uncelebrated
            and coalesce(p.status, 'active') = 'active' and m.topic not in ('remembrance', 'due date')
            and not (
                (m.topic in ('wedding', 'wedding anniversary') or lower(m.what) like '% and %'
                    or lower(m.what) like '% & %' or lower(m.what) like '%both %')
                and (
                    exists (select 1 from contact d where d.client_id = c.id and d.status = 'deceased')
                    or exists (select 1 from moment b where b.client_id = c.id
                        and b.topic in ('break-up', 'death'))
                )
            )) as opens
    from seen c
), days as (
    select facts.*, coalesce(last_peak, since, {entered}) as waits,
        case tier when 'A' then :a when 'B' then :b else :c end as cadence
    from facts
), gone as (
    select days.*, case
        when waits >= :today then 0
        when {waited} > 2 * cadence then 2 * cadence
        else {waited} end as waited
    from days
), told as (
    select gone.*, :waiting * 100 * waited / cadence
        + case when feelings > 0 and felt >= 4 * feelings and felt <= 6 * feelings
            then :contented * 100 else 0 end
        + case when opens then :opening * 100 else 0 end
        + case when since > :four_years_ago and since <= :today then :early * 100 else 0 end
        + case tier when 'A' then :tier_a when 'B' then :tier_b else 0 end * 100 as points
    from gone
)
select id, points, opens, silent, pit, alone, planned,
    coalesce(no_peak_until > :today, false) as rests, feelings = 0 as unfelt, tier, since
from told
order by points desc, case when tier = '' then 'D' else tier end, waits, called, id
"""
SQLITE = {
    "on": """case m.precision when 'month' then date(o."on", 'start of month', '+1 month', '-1 day')
        when 'quarter' then date(o."on", 'start of month', '+3 months', '-1 day') else o."on" end""",
    "closed": "date(substr(o.closed_at, 1, 10))",
    "settled": "substr(coalesce(p.filled_at, p.supported_at), 1, 10)",
    "accepted": "substr(p.accepted_at, 1, 10)",
    "entered": "substr(entered_at, 1, 10)",
    "waited": "cast(julianday(:today) - julianday(waits) as integer)",
}
POSTGRESQL = {
    "on": """case m.precision when 'day' then o."on" when 'month' then
            cast(date_trunc('month', cast(o."on" as timestamp)) + interval '1 month -1 day' as date)
        else cast(date_trunc('month', cast(o."on" as timestamp)) + interval '3 months -1 day' as date) end""",
    "closed": "cast(o.closed_at at time zone 'UTC' as date)",
    "settled": "cast(coalesce(p.filled_at, p.supported_at) at time zone 'UTC' as date)",
    "accepted": "cast(p.accepted_at at time zone 'UTC' as date)",
    "entered": "cast(entered_at at time zone 'UTC' as date)",
    "waited": "(:today - waits)",
}


@dataclass(frozen=True)
class Question:
    """As somebody asks it: on a day, over a range, about whose clients. None are those of everybody."""

    workspace: int
    member: int | None
    everything: bool
    today: date
    first: date
    last: date
    owners: tuple[int, ...] | None
    weights: Weights


def answer(session: Session, asked: Question) -> list[Any]:
    """Every client that is seen, who most needs a peak first, with what decides whether they are listed."""
    spoken = SQLITE if session.connection().dialect.name == "sqlite" else POSTGRESQL
    days = {
        "today": asked.today,
        "first": asked.first,
        "last": asked.last,
        "thirty_ago": asked.today - timedelta(days=30),
        "week_ago": asked.today - timedelta(days=7),
        "four_years_ago": _four_years_before(asked.today),
    }
    owners = (*(asked.owners or ()), -1, -1)
    who = {"workspace": asked.workspace, "member": asked.member or 0, "one": owners[0], "two": owners[1]}
    sides = {"everything": int(asked.everything), "anybody": int(asked.owners is None)}
    weights = {name: value for name, value in asdict(asked.weights).items() if name != "least"}
    typed = [bindparam(name, type_=Date) for name in days]
    query = text(KNOWN.format(**spoken)).bindparams(*typed)
    return list(session.connection().execute(query, {**days, **who, **sides, **weights}))


def _four_years_before(day: date) -> date:
    """The day of this name; of 29 February, where that year has none, the day before."""
    try:
        return date(day.year - 4, day.month, day.day)
    except ValueError:
        return date(day.year - 4, 2, 28)
