"""Words about the world outside, that questions to us do not hold, and pleasantries."""

from handlers.reading.questions.lexicon.sense import Sense, asks

WORLD: tuple[Sense, ...] = (
    asks(
        "world",
        """
        (climb*|hike|hiking|mountain*|alps|everest|himalaya*|ski|skiing), pit (bull|bulls|stop|stops|lane),
        pitbull*, cherry pits?, (when|what day|what date) is
        (easter|christmas|xmas|ramadan|diwali|thanksgiving|halloween|ostern|weihnachten|pâques|noël|navidad),
        how many (days|weeks|hours|minutes|sleeps) .. (christmas|easter|xmas|weekend|new year|summer),
        (bank|public|school) holidays?, count to, weather, forecast*, rain, raining, snow, sunny,
        temperature*, football, soccer, match, matches, world cup, premier league, cricket, tennis, how
        (high|tall|deep|heavy|big|far) (is|are|was), joke*, poem*, poetry, haiku, limerick*, essay*, song*,
        lyrics, novel, fairy tale, recipe*, restaurant*, movie*, film, films, netflix, music, capital of,
        president, prime minister, population, (what|which) time is, time is it, time in, what time, what
        day is it, what is the date, todays date, whats the date, stock, stocks, stock price*, share price*,
        shares, price of, bitcoin, crypto*, exchange rate*, interest rate*, inflation, nasdaq, dow jones,
        headlines, in the news, latest news, translat*, meaning of life, square root, plus, minus, times #,
        divided by, python, html, horoscope*, lottery, politic*, election*, vote for, war, religion, love
        you, marry me, date me, how old (are|is) (you|%person), are you
        (a|an|human|real|alive|there|ok|sentient|chatgpt), who (made|built|created|programmed|trained|wrote)
        you, your (name|birthday|opinion|favourite|favorite|age|mother|boss|model|language model), do you
        (like|love|think|feel|believe|dream|sleep|have feelings), gossip, salary, salaries, earns?,
        directions to, today date, date today, todays date, bonus, pay rise, vacation, holiday allowance,
        wifi, wi fi, vpn, toilet, bored, quiz, riddle, trivia, chess, competitor*, google, wikipedia,
        chatgpt, openai, tax rate, capital gains, legal advice, invest in, should i buy, wetter, regnet,
        witz*, gedicht*, hauptstadt, fußball, rezept*, aktie*, aktienkurs*, wie spät, uhrzeit, übersetz*,
        wie heißt du, wie alt bist, lied, météo, quel temps, temps fait il, il pleut, blague*, poème*,
        chanson, capitale, recette*, bourse, cours de l'action, quelle heure, heure est il, tradui*, qui es
        tu, qué tiempo, tiempo hace, tiempo hará, va a llover, llueve, chiste*, capital de, receta, bolsa,
        cotiza*, qué hora, traduc*, cómo te llamas, canción, fútbol, partido, football
        """,
    ),
    asks(
        "aside",
        """
        lunch, dinner, breakfast, pizza, coffee, beer, taxi, flight*, hotel*, train, trains, train times,
        printer, laptop, parking, dog, dogs, cat, cats, game, mittagessen, kantine, kaffee, déjeuner, dîner,
        almuerzo, cena
        """,
    ),
    asks(
        "greeting",
        """
        hello, hi, hey, hiya, gday, g day, howdy, yo, good
        (morning|afternoon|evening|night|day|job|bot|work), morning, thanks, thank you, thx, ty, cheers,
        well done, nice one, great job, awesome, brilliant, perfect, bye, goodbye, see you, good night, how
        are you, how r u, hows it going, whats up, sup, lol, haha, ok, okay, cool, sorry, welcome, hallo,
        guten (tag|morgen|abend), servus, moin, danke, vielen dank, tschüss, wie gehts, wie geht $, wie geht
        es dir, bonjour, bonsoir, salut, merci, au revoir, ça va, comment vas tu, comment allez vous, hola,
        buenos días, buenas (tardes|noches), gracias, adiós, qué tal, cómo estás
        """,
    ),
)
