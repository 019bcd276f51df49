"""Days kept every year: birthdays and the anniversaries of work, company and marriage."""

from handlers.reading.kinds.topics import Topic, personal, yearly

BIRTHDAYS: tuple[Topic, ...] = (
    yearly(
        "birthday",
        66,
        """
        name day, nameday, namenstag, onomastico, (santo|onomástica), birthday*, bday*, b day, brthday,
        birth day, bdy, hbd, turn* <n>, turns (the)? big <n>, big (#|five|four|six) (#)? (oh)?, <nth> bday,
        %person is <n> $, %person <n> $, %person <nth> $, %person #th (is|on|this|coming|next),
        wird (%date)? <n>, turns (%date)? <n>, is <n> %date, is (fifty|sixty|forty|thirty|seventy) $,
        <n> today $, hits (the)? big <n>, born (on)? %date, dob, d o b, date of birth, celebrates <n> $,
        celebrating <n> $, becomes <n> $, is <n> years old, <n> years young, (50|60|70|80) not out,
        half century $, cake day, janamdin, janmdin, geburtstag*, geb $, gebtag, wird <n>,
        wird (runde|stolze) <n>, feiert <n> $, runder geburtstag, anniversaire, fete ses <n>,
        fête ses <n> ans, aura <n> ans, a <n> ans, ses <n> ans, souffle ses, cumpleanos, cumpleaños, cumple,
        cumpl, cumple <n>, cumplira <n>, fiesta de cumple
        """,
    ),
    yearly(
        "work anniversary",
        67,
        """
        apprentice .. <n> <years>, <n> <years> (loyal|loyalty|served|with us|here|strong), work anniv*,
        workiversary, work iversary, service anniv*, job anniv*, joining anniv*, employment anniv*,
        <n> years (at|with|in) %client, <n> (yrs|yr|year|y) (at|with|in) %client, <n> years of %person,
        <n> years (at|with) (the|same) (firm|company|bank|job|helm|office), years of service,
        <n> <years> of service, <n> <years> as .. <role>,
        <n> <years> in (the|her|his) (job|role|post|chair|business|trade), jubiläum, dienstjubilaum,
        firmenjubilaum, betriebsjubilaum, <n> jahre (bei|im|dabei|in), <n> (ans|annees) (chez|dans),
        anciennete, <n> anos (en|con), aniversario laboral, <n> <years> .. partner at,
        <n> <years> (in|of) (practice|partnership), <nth> year (at|with) %client, <n> <years> on the board
        """,
    ),
    yearly(
        "company anniversary",
        68,
        """
        company (anniv*|birthday|bday|anniversary),
        (shop|firm|business|school|office|store|hotel|brewery|founding|corporate) (anniv*|birthday|bday),
        <n> <years> in business, <n> <years> (of|since) (trading|founding|foundation|business|incorporation),
        centenary, bicentenary, centennial, bicentennial, sesquicentennial, jubilee, founder's day,
        foundation day, raising day, incorporation day, is a century old, <n> <years> old, turns a hundred,
        (tricentenary|tercentenary), firmengeburtstag, gründungstag, <n> jahre %client, %client <n> jahre,
        bestehen, <n> ans (de|d) (la|l)? (société|maison|entreprise),
        %client (feiert|fête|fete|celebra|celebrates) <n>, %client (turns|is) <n>, %client <n> <years> $,
        (fundación|aniversario) de la empresa, <nth> year (of|in) business, ruby jubilee, silver jubilee,
        golden jubilee, diamond jubilee, %client <nth> (anniv*|birthday)
        """,
    ),
    yearly(
        "anniversary",
        50,
        """
        anniversar*, anniv*, annivers*, aniversari*, <n> <years>, <n> year (anniv*|mark|milestone),
        <nth> year, (a|one) decade (at|with|of|in), two decades (at|with|of|in), <n> year* (mark|milestone),
        half century, 1 yr, one year on, jahrestag, (first|second|third) anniv*, ordination anniv*,
        anniversary of .. ordination
        """,
    ),
    yearly(
        "wedding anniversary",
        69,
        """
        wedding anniv*, marriage anniv*,
        (silver|golden|ruby|diamond|pearl|crystal|tin|sapphire) (wedding|anniv*), married <n> <years>,
        <n> <years> married, <n> <years> of marriage, <n> <years> (of wedded|wed), <n> <years> together,
        anniversary .. (couple|married), hochzeitstag,
        (silberhochzeit|silberne hochzeit|goldene hochzeit|goldhochzeit|diamantene hochzeit|rubinhochzeit),
        silberhochzeit, goldene hochzeit, silberne hochzeit, <n> jahre verheiratet, <n> ans de mariage,
        anniversaire de mariage, noces (or|argent|diamant), noces de (diamant|rubis|perle),
        bodas de (oro|plata|diamante), aniversario de (boda|bodas|casado|casados|matrimonio),
        <n> años de casad*, <n> anos de casad*
        """,
    ),
    personal(
        "remembrance",
        101,
        """
        (death|passing) anniv*, anniversary of .. (death|passing|funeral|loss),
        (first|one) year since .. (died|death|passing|passed|lost), yahrzeit, barsi, shraddh, todestag,
        jahrestag .. todes, anniversaire (de la|du) (mort|décès), aniversario de (la muerte|fallecimiento),
        remembrance (day|service|mass)
        """,
    ),
)
