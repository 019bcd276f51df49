"""The same question put to the moments themselves: the best SQL we know, in two forms, with its indexes."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, Date, TextClause, bindparam, text

from handlers.policy.ranking import Weights, four_years_before
from store.db import Engine

MOMENT = "kind, id, contact_id, topic, sensitive, private, embargoed, muted, uncelebrated, what"
TOUCH = "at desc, id desc, felt, sensitive"
INDEXES = (
    f"moment (client_id, {MOMENT})",
    f"moment (workspace_id, client_id, {MOMENT})",
    'occurrence (moment_id, state, "on", closed_at)',
    f"touch (client_id, {TOUCH})",
    f"touch (workspace_id, client_id, {TOUCH})",
    "contact (client_id, status)",
)

HEARD = """c.workspace_id = :workspace and c.status = 'active' and not c.muted
    and (c.no_peak_until is null or c.no_peak_until <= :today)
    and c.id not in (
        select w.client_id from wall w join client x on x.id = w.client_id and x.workspace_id = :workspace
        where not exists (select 1 from wall i where i.client_id = w.client_id and i.member_id = :member)
    )"""
LIVING = """not exists (select 1 from contact p where p.client_id = c.id) or exists (
    select 1 from contact p where p.client_id = c.id and p.status <> 'deceased')"""
AWAY = """o.state <> 'dropped' and (
    coalesce(p.filled_at, p.supported_at) is null or {settled} > :thirty_ago
    or p.rating < 6 and (p.looked_90_at is null or {accepted} > :week_ago))"""
OPENS = """m.kind in ('milestone', 'transition') and o.state = 'open' and o."on" between :today and :last
    and not (m.sensitive or m.private or m.embargoed or m.muted or m.uncelebrated)
    and m.topic not in ('remembrance', 'due date')
    and (m.contact_id is null or exists (
        select 1 from contact a where a.id = m.contact_id and a.status = 'active'))
    and not (
        (m.topic in ('wedding', 'wedding anniversary') or lower(m.what) like '% and %'
            or lower(m.what) like '% & %' or lower(m.what) like '%both %')
        and (exists (select 1 from contact d where d.client_id = m.client_id and d.status = 'deceased')
            or exists (select 1 from moment b
                where b.client_id = m.client_id and b.topic in ('break-up', 'death'))))"""
HAD = "m.kind = 'peak' and o.state = 'done'"
PLANNED = "m.kind = 'peak' and o.state = 'open' and o.\"on\" between :today and :last"
HAD_ON = 'case when o."on" < {closed} or o.closed_at is null then o."on" else {closed} end'

CORRELATED = f"""
with free as materialized (
    select c.id, c.called, c.tier, c.since, c.entered_at from client c
    where {HEARD} and ({LIVING})
        and not exists (select 1 from moment m join pit p on p.moment_id = m.id
            join occurrence o on o.moment_id = m.id
            where m.client_id = c.id and m.kind = 'pit' and {AWAY})
        and not exists (select 1 from moment m join occurrence o on o.moment_id = m.id
            where m.client_id = c.id and {PLANNED})
), facts as materialized (
    select c.id, c.called, c.tier, c.since,
        coalesce((select max({HAD_ON}) from moment m join peak k on k.moment_id = m.id and k.counts
            join occurrence o on o.moment_id = m.id where m.client_id = c.id and {HAD}),
            c.since, {{entered}}) as waits,
        (select count(*) > 0 and sum(felt) between 4 * count(*) and 6 * count(*) from (
            select t.felt from touch t where t.client_id = c.id and t.felt is not null and not t.sensitive
            order by t.at desc, t.id desc limit 3) as lately) as contented,
        exists (select 1 from moment m join occurrence o on o.moment_id = m.id
            where m.client_id = c.id and {OPENS}) as opens
    from free c
)"""
AGGREGATE = f"""
with theirs as (
    select m.client_id,
        max(case when {HAD} and k.counts then {HAD_ON} end) as last_peak,
        max(case when m.kind = 'pit' and p.moment_id is not null and {AWAY} then 1 end) as away,
        max(case when {PLANNED} then 1 end) as planned,
        max(case when {OPENS} then 1 end) as opens
    from moment m join occurrence o on o.moment_id = m.id
    left join pit p on p.moment_id = m.id left join peak k on k.moment_id = m.id
    where m.workspace_id = :workspace group by m.client_id
), said as (
    select client_id, sum(felt) between 4 * count(*) and 6 * count(*) as contented from (
        select client_id, felt, row_number() over (partition by client_id order by at desc, id desc) as place
        from touch where workspace_id = :workspace and felt is not null and not sensitive) as words
    where place <= 3 group by client_id
), facts as materialized (
    select c.id, c.called, c.tier, c.since, coalesce(last_peak, c.since, {{entered}}) as waits,
        coalesce(contented, false) as contented, coalesce(opens, 0) = 1 as opens
    from client c left join theirs on theirs.client_id = c.id left join said on said.client_id = c.id
    where {HEARD} and ({LIVING}) and away is null and planned is null
)"""
RANKED = """, waited as materialized (
    select facts.*, case tier when 'A' then :a when 'B' then :b else :c end as cadence, {waited} as days
    from facts
), told as materialized (
    select id, called, tier, waits,
        :waiting * 100 * (case when days < 0 then 0 when days > 2 * cadence then 2 * cadence else days end)
            / cadence
        + 100 * (case when contented then :contented else 0 end
            + case when opens then :opening else 0 end
            + case when since > :four_years_ago and since <= :today then :early else 0 end
            + case tier when 'A' then :tier_a when 'B' then :tier_b else 0 end) as points
    from waited
)
select id, points from told where points >= 100 * :least
order by points desc, case when tier = '' then 'D' else tier end, waits, called, id limit :limit"""
FORMS = {"correlated": CORRELATED + RANKED, "aggregate": AGGREGATE + RANKED}

SQLITE = {
    "closed": "substr(o.closed_at, 1, 10)",
    "settled": "substr(coalesce(p.filled_at, p.supported_at), 1, 10)",
    "accepted": "substr(p.accepted_at, 1, 10)",
    "entered": "substr(c.entered_at, 1, 10)",
    "waited": "cast(julianday(:today) - julianday(waits) as integer)",
}
POSTGRESQL = {
    "closed": "cast(o.closed_at at time zone 'UTC' as date)",
    "settled": "cast(coalesce(p.filled_at, p.supported_at) at time zone 'UTC' as date)",
    "accepted": "cast(p.accepted_at at time zone 'UTC' as date)",
    "entered": "cast(c.entered_at at time zone 'UTC' as date)",
    "waited": "(:today - waits)",
}
DAYS = ("today", "last", "thirty_ago", "week_ago", "four_years_ago")


def covered(engine: Engine) -> None:
    """Nothing but the index has to be read; a server looks at what it has."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        for number, index in enumerate(INDEXES):
            connection.exec_driver_sql(f"create index by_hand_{number} on {index}")
        connection.exec_driver_sql("vacuum analyze" if engine.dialect.name == "postgresql" else "analyze")


def form(dialect: str, name: str) -> TextClause:
    spoken = FORMS[name].format(**(SQLITE if dialect == "sqlite" else POSTGRESQL))
    return text(spoken).bindparams(*(bindparam(day, type_=Date) for day in DAYS))


def asked(workspace: int, today: date, last: date, limit: int) -> dict[str, Any]:
    since = four_years_before(today)
    days = (today, last, today - timedelta(days=30), today - timedelta(days=7), since)
    who = {"workspace": workspace, "member": workspace, "limit": limit}
    return {**dict(zip(DAYS, days, strict=True)), **who, **Weights().asked()}


def top(connection: Connection, query: TextClause, told: dict[str, Any]) -> list[tuple[int, int]]:
    return [(row.id, row.points) for row in connection.execute(query, told)]
