<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Ask a question</source>
        <translation>Poser une question</translation>
    </message>
    <message>
        <source>Find passages</source>
        <translation>Trouver des passages</translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation>Afficher la bibliothèque</translation>
    </message>
    <message>
        <source>Tune the model</source>
        <translation>Entraîner le modèle</translation>
    </message>
    <message>
        <source>See the quality</source>
        <translation>Voir la qualité</translation>
    </message>
    <message>
        <source>Begin a new conversation</source>
        <translation>Commencer une nouvelle conversation</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>Afficher ou masquer les conversations</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>Copier la conversation</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <source>Search in the document, or in all</source>
        <translation>Chercher dans le document, ou dans tous</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Pause or resume reading</source>
        <translation>Suspendre ou reprendre la lecture</translation>
    </message>
    <message>
        <source>Search the whole library again</source>
        <translation>Reparcourir toute la bibliothèque</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Afficher les réglages</translation>
    </message>
    <message>
        <source>Lock the library</source>
        <translation>Verrouiller la bibliothèque</translation>
    </message>
    <message>
        <source>Manage the models</source>
        <translation>Gérer les modèles</translation>
    </message>
    <message>
        <source>About Footnote</source>
        <translation>À propos de Footnote</translation>
    </message>
    <message>
        <source>Show the first-run page</source>
        <translation>Afficher la page d’accueil</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>(partly supported)</source>
        <translation>(partiellement étayé)</translation>
    </message>
    <message>
        <source>(not supported)</source>
        <translation>(non étayé)</translation>
    </message>
    <message>
        <source>(as of {0})</source>
        <translation>(au {0})</translation>
    </message>
    <message>
        <source>Another file says otherwise:</source>
        <translation>Un autre fichier dit autre chose :</translation>
    </message>
    <message>
        <source>Stopped before there was an answer.</source>
        <translation>Arrêté avant qu’il y ait une réponse.</translation>
    </message>
    <message>
        <source>Your files don&apos;t answer this. The closest passages:</source>
        <translation>Vos fichiers n’y répondent pas. Les passages les plus proches :</translation>
    </message>
    <message>
        <source>Nothing in your files matches this question.</source>
        <translation>Rien dans vos fichiers ne correspond à cette question.</translation>
    </message>
    <message>
        <source>The file {0} cannot be written: {1}.</source>
        <translation>Le fichier {0} ne peut pas être écrit : {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be changed: {1}.</source>
        <translation>{0} ne peut pas être modifié : {1}.</translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation>p. {0}</translation>
    </message>
    <message>
        <source>Slide {0}</source>
        <translation>Diapo {0}</translation>
    </message>
    <message>
        <source>slide {0}</source>
        <translation>diapo {0}</translation>
    </message>
    <message>
        <source>sheet {0}</source>
        <translation>feuille {0}</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>ligne {0}</translation>
    </message>
    <message>
        <source>lines {0}-{1}</source>
        <translation>lignes {0}-{1}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>« {0} »</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>environ une minute</translation>
    </message>
    <message>
        <source>about {0} minutes</source>
        <translation>environ {0} minutes</translation>
    </message>
    <message>
        <source>about {0} hours</source>
        <translation>environ {0} heures</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>en lecture</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>holds a secret</source>
        <translation>contient un secret</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>répété</translation>
    </message>
    <message>
        <source>two answers</source>
        <translation>deux réponses</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>also a test question</source>
        <translation>aussi une question d’épreuve</translation>
    </message>
    <message>
        <source>No question or no answer: there is nothing to learn from them.</source>
        <translation>Pas de question ou pas de réponse : il n’y a rien à en apprendre.</translation>
    </message>
    <message>
        <source>Keys, passwords, card numbers: a model repeats what it has learned.</source>
        <translation>Clés, mots de passe, numéros de carte : un modèle répète ce qu’il a appris.</translation>
    </message>
    <message>
        <source>They say the same as another; one of each is learned.</source>
        <translation>Ils disent la même chose qu’un autre ; un seul de chaque est appris.</translation>
    </message>
    <message>
        <source>One question with several answers. They are learned all the same.</source>
        <translation>Une question avec plusieurs réponses. Elles sont apprises malgré tout.</translation>
    </message>
    <message>
        <source>Nothing is cut off silently: shorten them or split them.</source>
        <translation>Rien n’est coupé en silence : raccourcissez-les ou divisez-les.</translation>
    </message>
    <message>
        <source>Asked in the held-out part too: they would flatter the proof.</source>
        <translation>Posées aussi dans la partie réservée : elles flatteraient l’épreuve.</translation>
    </message>
    <message>
        <source>learn</source>
        <translation>apprendre</translation>
    </message>
    <message>
        <source>validate</source>
        <translation>valider</translation>
    </message>
    <message>
        <source>prove</source>
        <translation>éprouver</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>The model as it is</source>
        <translation>Le modèle tel quel</translation>
    </message>
    <message>
        <source>Retrieval alone</source>
        <translation>Recherche seule</translation>
    </message>
    <message>
        <source>Tuning alone</source>
        <translation>Entraînement seul</translation>
    </message>
    <message>
        <source>Tuning with retrieval</source>
        <translation>Entraînement avec recherche</translation>
    </message>
    <message>
        <source>The question given back</source>
        <translation>La question rendue telle quelle</translation>
    </message>
    <message>
        <source>right fields</source>
        <translation>champs justes</translation>
    </message>
    <message>
        <source>words in common with the wanted answer</source>
        <translation>mots communs avec la réponse voulue</translation>
    </message>
    <message>
        <source>likeness of the writing</source>
        <translation>ressemblance de l’écriture</translation>
    </message>
    <message>
        <source>Short answers</source>
        <translation>Réponses courtes</translation>
    </message>
    <message>
        <source>Answers as short, and in the form, of your examples.</source>
        <translation>Des réponses aussi courtes, et de la même forme, que vos exemples.</translation>
    </message>
    <message>
        <source>JSON format</source>
        <translation>Format JSON</translation>
    </message>
    <message>
        <source>A fixed form: JSON, forms, labels.</source>
        <translation>Une forme fixe : JSON, formulaires, étiquettes.</translation>
    </message>
    <message>
        <source>My writing style</source>
        <translation>Ma façon d’écrire</translation>
    </message>
    <message>
        <source>Your way of writing, from longer texts.</source>
        <translation>Votre façon d’écrire, d’après des textes plus longs.</translation>
    </message>
    <message>
        <source>Learned by heart</source>
        <translation>Appris par cœur</translation>
    </message>
    <message>
        <source>No better than copying</source>
        <translation>Pas mieux que recopier</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Oublié</translation>
    </message>
    <message>
        <source>Facts need your files</source>
        <translation>Les faits demandent vos fichiers</translation>
    </message>
    <message>
        <source>{0}: {1}, and {2} is enough for you. Tuning is not needed.</source>
        <translation>{0} : {1}, et {2} vous suffit. L’entraînement n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>On {0} held-out examples nothing was clearly better than the model as it is ({1}; {2}): do not use this adapter.</source>
        <translation>Sur {0} exemples réservés, rien n’était nettement meilleur que le modèle tel quel ({1} ; {2}) : n’utilisez pas cet adaptateur.</translation>
    </message>
    <message>
        <source>{0} is best on {1} held-out examples by {2}: {3}. The others: {4}.</source>
        <translation>{0} : le meilleur sur {1} exemples réservés, mesuré en {2} : {3}. Les autres : {4}.</translation>
    </message>
    <message>
        <source>On {0} held-out examples by {1}: {2} {3}, the question given back {4}. That is no better than copying: do not use this adapter. {5}: {6}.</source>
        <translation>Sur {0} exemples réservés, mesuré en {1} : {2} {3}, la question simplement rendue {4}. Ce n’est pas mieux que recopier : n’utilisez pas cet adaptateur. {5} : {6}.</translation>
    </message>
    <message>
        <source>It misses the {0} that you want.</source>
        <translation>Il manque les {0} que vous voulez.</translation>
    </message>
    <message>
        <source>{0}, rank {1}, alpha {2}, rate {3}, {4} epochs</source>
        <translation>{0}, rang {1}, alpha {2}, taux {3}, {4} époques</translation>
    </message>
    <message>
        <source>Not better</source>
        <translation>Pas meilleur</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccessible</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>sens</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>related terms</source>
        <translation>termes apparentés</translation>
    </message>
    <message>
        <source>{0} no. {1}</source>
        <translation>{0} n° {1}</translation>
    </message>
    <message>
        <source>Found by {0}</source>
        <translation>Trouvé par {0}</translation>
    </message>
    <message>
        <source>Followed from “{0}”: “{1}”</source>
        <translation>Suivi depuis « {0} » : « {1} »</translation>
    </message>
    <message>
        <source>Fetching {0}</source>
        <translation>Récupération de {0}</translation>
    </message>
    <message>
        <source>Verifying {0}</source>
        <translation>Vérification de {0}</translation>
    </message>
    <message>
        <source>Preparing {0} for this machine</source>
        <translation>Préparation de {0} pour cette machine</translation>
    </message>
    <message>
        <source>{0} is ready</source>
        <translation>{0} est prêt</translation>
    </message>
    <message>
        <source>{0} is in no folder of the library.</source>
        <translation>{0} n’est dans aucun dossier de la bibliothèque.</translation>
    </message>
    <message>
        <source>Add its folder</source>
        <translation>Ajouter son dossier</translation>
    </message>
    <message>
        <source>Kept with your questions; right is: {0}.</source>
        <translation>Gardé avec vos questions ; la bonne réponse : {0}.</translation>
    </message>
    <message>
        <source>Found first</source>
        <translation>Trouvé en premier</translation>
    </message>
    <message>
        <source>Found in the first five</source>
        <translation>Dans les cinq premiers</translation>
    </message>
    <message>
        <source>Found in the first ten</source>
        <translation>Dans les dix premiers</translation>
    </message>
    <message>
        <source>Mean reciprocal rank</source>
        <translation>Rang réciproque moyen</translation>
    </message>
    <message>
        <source>nDCG of the first ten</source>
        <translation>nDCG des dix premiers</translation>
    </message>
    <message>
        <source>Footnotes that are right</source>
        <translation>Notes de bas de page justes</translation>
    </message>
    <message>
        <source>Evidence that is cited</source>
        <translation>Preuves citées</translation>
    </message>
    <message>
        <source>Refusals that are right</source>
        <translation>Refus justifiés</translation>
    </message>
    <message>
        <source>Rightly refused</source>
        <translation>Refusé à juste titre</translation>
    </message>
    <message>
        <source>Answered rightly</source>
        <translation>Répondu correctement</translation>
    </message>
    <message>
        <source>Overlap with the answer</source>
        <translation>Recouvrement de la réponse</translation>
    </message>
    <message>
        <source>Search, milliseconds</source>
        <translation>Recherche, millisecondes</translation>
    </message>
    <message>
        <source>Answer, milliseconds</source>
        <translation>Réponse, millisecondes</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Jetons de l’invite</translation>
    </message>
    <message>
        <source>Tokens of the answer</source>
        <translation>Jetons de la réponse</translation>
    </message>
    <message>
        <source>Found by meaning</source>
        <translation>Trouvé par le sens</translation>
    </message>
    <message>
        <source>Found by words</source>
        <translation>Trouvé par les mots</translation>
    </message>
    <message>
        <source>{0}, trial of {1}</source>
        <translation>{0}, essai de {1}</translation>
    </message>
    <message>
        <source>said again what you marked as wrong</source>
        <translation>a redit ce que vous aviez marqué faux</translation>
    </message>
    <message>
        <source>answered, though your files don&apos;t say</source>
        <translation>a répondu, bien que vos fichiers ne le disent pas</translation>
    </message>
    <message>
        <source>the passage was not found</source>
        <translation>le passage n’a pas été trouvé</translation>
    </message>
    <message>
        <source>refused, though the passage was found (no. {0})</source>
        <translation>refusé, bien que le passage ait été trouvé (n° {0})</translation>
    </message>
    <message>
        <source>answered otherwise, with the passage found (no. {0})</source>
        <translation>autre réponse, le passage ayant été trouvé (n° {0})</translation>
    </message>
    <message>
        <source>{0} of {1} texts cannot be found by meaning yet.</source>
        <translation>{0} textes sur {1} ne peuvent pas encore être trouvés par le sens.</translation>
    </message>
    <message>
        <source>The library has outgrown its index: it has {0} texts, where it had {1}, and the search by meaning leads to {2:.0%} of what it led to {3:.0%} of before. A stronger model can be filled beside the one that serves.</source>
        <translation>La bibliothèque a dépassé son index : elle a {0} textes au lieu de {1}, et la recherche par le sens mène à {2:.0%} de ce dont elle trouvait {3:.0%} auparavant. Un modèle plus fort peut être rempli à côté de celui qui sert.</translation>
    </message>
    <message>
        <source>Quality has fallen: {0}.</source>
        <translation>La qualité a baissé : {0}.</translation>
    </message>
    <message>
        <source>Certainly better in some measure, and certainly worse in none.</source>
        <translation>Sûrement mieux pour une mesure au moins, sûrement moins bien pour aucune.</translation>
    </message>
    <message>
        <source>Certainly worse in some measure, and certainly better in none.</source>
        <translation>Sûrement moins bien pour une mesure au moins, sûrement mieux pour aucune.</translation>
    </message>
    <message>
        <source>Certainly better in some measures, and certainly worse in others.</source>
        <translation>Sûrement mieux pour certaines mesures, sûrement moins bien pour d’autres.</translation>
    </message>
    <message>
        <source>No difference is certain.</source>
        <translation>Aucune différence n’est certaine.</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>Collection {0}</source>
        <translation>Collection {0}</translation>
    </message>
    <message>
        <source>Folder {0}</source>
        <translation>Dossier {0}</translation>
    </message>
    <message>
        <source>Type {0}</source>
        <translation>Type {0}</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>Écrites par vous</translation>
    </message>
    <message>
        <source>From your thumbs</source>
        <translation>De vos jugements</translation>
    </message>
    <message>
        <source>Asked by the model</source>
        <translation>Posées par le modèle</translation>
    </message>
    <message>
        <source>From tables</source>
        <translation>De tableaux</translation>
    </message>
    <message>
        <source>About what is not there</source>
        <translation>Sur ce qui n’y est pas</translation>
    </message>
    <message>
        <source>Sentences with a gap</source>
        <translation>Phrases à trou</translation>
    </message>
    <message>
        <source>From sentences</source>
        <translation>De phrases</translation>
    </message>
    <message>
        <source>not in your files</source>
        <translation>pas dans vos fichiers</translation>
    </message>
    <message>
        <source>not: {0}</source>
        <translation>pas : {0}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About Footnote</source>
        <translation>À propos de Footnote</translation>
    </message>
    <message>
        <source>Ask your own files. Every sentence has a footnote that you can check.</source>
        <translation>Interrogez vos propres fichiers. Chaque phrase a une note que vous pouvez vérifier.</translation>
    </message>
    <message>
        <source>Version {0} · Python {1} · Qt {2} · {3}</source>
        <translation>Version {0} · Python {1} · Qt {2} · {3}</translation>
    </message>
    <message>
        <source>Licence: AGPL-3.0-or-later</source>
        <translation>Licence : AGPL-3.0-or-later</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>What Footnote is made of</source>
        <translation>Ce dont Footnote est fait</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Composants et leurs licences</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Library {0} · conversations {1} · models {2}</source>
        <translation>Bibliothèque {0} · conversations {1} · modèles {2}</translation>
    </message>
</context>
<context>
    <name>AdapterCard</name>
    <message>
        <source>for {0}</source>
        <translation>pour {0}</translation>
    </message>
    <message>
        <source>validation loss {0} after {1} steps</source>
        <translation>perte de validation {0} après {1} pas</translation>
    </message>
    <message>
        <source>trained elsewhere</source>
        <translation>entraîné ailleurs</translation>
    </message>
    <message>
        <source>examples {0}</source>
        <translation>exemples {0}</translation>
    </message>
    <message>
        <source>○ Not proven yet.</source>
        <translation>○ Pas encore éprouvé.</translation>
    </message>
    <message>
        <source>● Its warnings are accepted.</source>
        <translation>● Ses avertissements sont acceptés.</translation>
    </message>
    <message>
        <source>▲ Not used by default until you accept this:</source>
        <translation>▲ Pas utilisé par défaut tant que vous n’acceptez pas ceci :</translation>
    </message>
    <message>
        <source>In the next answers</source>
        <translation>Dans les prochaines réponses</translation>
    </message>
    <message>
        <source>Use {0} in the next answers</source>
        <translation>Utiliser {0} dans les prochaines réponses</translation>
    </message>
    <message>
        <source>Strength of {0}</source>
        <translation>Force de {0}</translation>
    </message>
    <message>
        <source>● used by default, at {0} %</source>
        <translation>● utilisé par défaut, à {0} %</translation>
    </message>
    <message>
        <source>Keep this strength</source>
        <translation>Garder cette force</translation>
    </message>
    <message>
        <source>No longer by default</source>
        <translation>Ne plus utiliser par défaut</translation>
    </message>
    <message>
        <source>Prove it …</source>
        <translation>L’éprouver …</translation>
    </message>
    <message>
        <source>Accept and use by default</source>
        <translation>Accepter et utiliser par défaut</translation>
    </message>
    <message>
        <source>Use by default</source>
        <translation>Utiliser par défaut</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Fusionner …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Another file says otherwise:</source>
        <translation>Un autre fichier dit autre chose :</translation>
    </message>
    <message>
        <source>(as of {0})</source>
        <translation>(au {0})</translation>
    </message>
    <message>
        <source>(partly supported)</source>
        <translation>(partiellement étayé)</translation>
    </message>
    <message>
        <source>Not found in your files.</source>
        <translation>Introuvable dans vos fichiers.</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>The model writes, every sentence is checked</source>
        <translation>Le modèle écrit, chaque phrase est vérifiée</translation>
    </message>
    <message>
        <source>Only quotes from the files</source>
        <translation>Seulement des citations des fichiers</translation>
    </message>
    <message>
        <source>How answers are worded</source>
        <translation>Formulation des réponses</translation>
    </message>
    <message>
        <source>Passages that are weighed</source>
        <translation>Passages examinés</translation>
    </message>
    <message>
        <source>More find more, and take longer: each one is read before the answer.</source>
        <translation>Plus de passages trouvent plus et durent plus : chacun est lu avant la réponse.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Plus and Ctrl+Alt+Minus change it from anywhere.</source>
        <translation>Ctrl+Alt+Plus et Ctrl+Alt+Moins la changent partout.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Used from the next start of Footnote.</source>
        <translation>Utilisée au prochain démarrage de Footnote.</translation>
    </message>
</context>
<context>
    <name>AskHead</name>
    <message>
        <source>Conversations (Ctrl+H)</source>
        <translation>Conversations (Ctrl+H)</translation>
    </message>
    <message>
        <source>Name of the conversation</source>
        <translation>Nom de la conversation</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Exporter la conversation</translation>
    </message>
    <message>
        <source>Markdown …</source>
        <translation>Markdown …</translation>
    </message>
    <message>
        <source>Web page …</source>
        <translation>Page web …</translation>
    </message>
    <message>
        <source>PDF …</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>Nouvelle conversation (Ctrl+N)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
</context>
<context>
    <name>AskView</name>
    <message>
        <source>Ask a follow-up …</source>
        <translation>Poser une question de suivi …</translation>
    </message>
    <message>
        <source>Ask a question …</source>
        <translation>Posez une question …</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Exporter la conversation</translation>
    </message>
    <message>
        <source>Exported to {0}.</source>
        <translation>Exporté vers {0}.</translation>
    </message>
    <message>
        <source>Show earlier questions</source>
        <translation>Afficher les questions précédentes</translation>
    </message>
    <message>
        <source>Ask your files</source>
        <translation>Interrogez vos fichiers</translation>
    </message>
    <message>
        <source>Type a question below. Every sentence of the answer has a footnote that opens the page it comes from; what your files don&apos;t say is not answered.</source>
        <translation>Écrivez une question ci-dessous. Chaque phrase de la réponse a une note qui ouvre la page d’où elle vient ; ce que vos fichiers ne disent pas reste sans réponse.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Ask (Enter)</source>
        <translation>Demander (Entrée)</translation>
    </message>
    <message>
        <source>Keep the question as it was</source>
        <translation>Garder la question telle quelle</translation>
    </message>
</context>
<context>
    <name>BehaviourPage</name>
    <message>
        <source>Start and notifications</source>
        <translation>Démarrage et notifications</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Without a window: Footnote waits in the tray and keeps the library true.</source>
        <translation>Sans fenêtre : Footnote attend dans la zone de notification et tient la bibliothèque à jour.</translation>
    </message>
    <message>
        <source>Keep reading when the window is closed</source>
        <translation>Continuer à lire quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Footnote stays in the tray; its menu ends it.</source>
        <translation>Footnote reste dans la zone de notification ; son menu le quitte.</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Me prévenir</translation>
    </message>
    <message>
        <source>When a long reading is done, or an answer is ready, and the window is not in front. Nothing else.</source>
        <translation>Quand une longue lecture est finie ou qu’une réponse est prête et que la fenêtre n’est pas devant. Rien d’autre.</translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>My files don&apos;t answer this</source>
        <translation>Mes fichiers n’y répondent pas</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The answer, as it stands in a file; several right ones, a line each</source>
        <translation>La réponse, telle qu’elle est dans un fichier ; plusieurs bonnes, une par ligne</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Rename the conversation</source>
        <translation>Renommer la conversation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>Supprimer « {0} » ?</translation>
    </message>
    <message>
        <source>The questions and answers are overwritten on the disk.</source>
        <translation>Les questions et réponses sont écrasées sur le disque.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Renommer …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Supprimer …</translation>
    </message>
    <message>
        <source>No conversation holds these words.</source>
        <translation>Aucune conversation ne contient ces mots.</translation>
    </message>
    <message>
        <source>Conversations are kept here, on this machine.</source>
        <translation>Les conversations sont gardées ici, sur cette machine.</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Chercher une conversation</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Épingler ou détacher</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renommer (F2)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
</context>
<context>
    <name>ChatsModel</name>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Sept derniers jours</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>{0} questions</source>
        <translation>{0} questions</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Checking …</source>
        <translation>Vérification …</translation>
    </message>
    <message>
        <source>What harms a training is found before it begins, and set aside.</source>
        <translation>Ce qui nuit à un entraînement est trouvé avant qu’il commence, et mis de côté.</translation>
    </message>
    <message>
        <source>The longest example has {0} tokens of {1}.</source>
        <translation>L’exemple le plus long a {0} jetons de {1}.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Rien à redire.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Montrer : {0}</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Learn all the same</source>
        <translation>Apprendre malgré tout</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete: {0}</source>
        <translation>Supprimer : {0}</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> jetons</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Validate with</source>
        <translation>Valider avec</translation>
    </message>
    <message>
        <source>Hold out</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Ce que les contrôles ont trouvé</translation>
    </message>
</context>
<context>
    <name>CollectionsRow</name>
    <message>
        <source>{0}: {1} of {2} files ready</source>
        <translation>{0} : {1} fichiers sur {2} prêts</translation>
    </message>
    <message>
        <source>{0}: {1} files</source>
        <translation>{0} : {1} fichiers</translation>
    </message>
    <message>
        <source>Ask only {0}</source>
        <translation>N’interroger que {0}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>The run before</source>
        <translation>Le passage d’avant</translation>
    </message>
    <message>
        <source>The run after</source>
        <translation>Le passage d’après</translation>
    </message>
    <message>
        <source>Measures of both runs</source>
        <translation>Mesures des deux passages</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Questions that changed</source>
        <translation>Questions qui ont changé</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Two different runs can be compared.</source>
        <translation>Deux passages différents peuvent être comparés.</translation>
    </message>
    <message>
        <source>{0} questions in both.</source>
        <translation>{0} questions dans les deux.</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>(refused)</source>
        <translation>(refusé)</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bien</translation>
    </message>
</context>
<context>
    <name>EmbedderPage</name>
    <message>
        <source>On {0} questions: {1}</source>
        <translation>Sur {0} questions : {1}</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>No embedding model serves: files are found by their words alone.</source>
        <translation>Aucun modèle de vecteurs ne sert : les fichiers se trouvent par leurs mots seuls.</translation>
    </message>
    <message>
        <source>{0} finds by meaning now.</source>
        <translation>{0} trouve par le sens à présent.</translation>
    </message>
    <message>
        <source>{0} has a vector of every text and can take over at once.</source>
        <translation>{0} a un vecteur de chaque texte et peut prendre le relais aussitôt.</translation>
    </message>
    <message>
        <source>{0} is filled beside it: {1} of {2} texts</source>
        <translation>{0} est rempli à côté : {1} textes sur {2}</translation>
    </message>
    <message>
        <source>{0} a second, {1} left</source>
        <translation>{0} par seconde, encore {1}</translation>
    </message>
    <message>
        <source>Another embedding model is filled in the background while the one before answers. Compare both on your questions, then decide. No file is read again, and one step switches.</source>
        <translation>Un autre modèle de vecteurs est rempli en arrière-plan pendant que l’ancien répond. Comparez les deux sur vos questions, puis décidez. Aucun fichier n’est relu, et une seule étape fait l’échange.</translation>
    </message>
    <message>
        <source>Which model finds by meaning</source>
        <translation>Quel modèle trouve par le sens</translation>
    </message>
    <message>
        <source>How many texts have a vector of the new model</source>
        <translation>Combien de textes ont un vecteur du nouveau modèle</translation>
    </message>
    <message>
        <source>No other embedding model is installed: the settings fetch and import models.</source>
        <translation>Aucun autre modèle de vecteurs n’est installé : les réglages vont chercher et importent des modèles.</translation>
    </message>
    <message>
        <source>Embedding model to fill</source>
        <translation>Modèle de vecteurs à remplir</translation>
    </message>
    <message>
        <source>Fill it in the background</source>
        <translation>Le remplir en arrière-plan</translation>
    </message>
    <message>
        <source>Compare on your questions</source>
        <translation>Comparer sur vos questions</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>L’abandonner</translation>
    </message>
</context>
<context>
    <name>ExamplesPage</name>
    <message>
        <source>Examples ({0})</source>
        <translation>Exemples ({0})</translation>
    </message>
    <message>
        <source>Import examples</source>
        <translation>Importer des exemples</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>{0} examples</source>
        <translation>{0} exemples</translation>
    </message>
    <message>
        <source>{0} of {1} examples</source>
        <translation>{0} exemples sur {1}</translation>
    </message>
    <message>
        <source>kept on this machine</source>
        <translation>gardés sur cet ordinateur</translation>
    </message>
    <message>
        <source>keeping …</source>
        <translation>enregistrement …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>En écrire un</translation>
    </message>
    <message>
        <source>Make from my library …</source>
        <translation>En faire à partir de ma bibliothèque …</translation>
    </message>
    <message>
        <source>From my conversations</source>
        <translation>À partir de mes conversations</translation>
    </message>
    <message>
        <source>Answers that you have called right</source>
        <translation>Les réponses que vous avez jugées justes</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>Search in the examples</source>
        <translation>Chercher dans les exemples</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Ce que les contrôles ont trouvé</translation>
    </message>
    <message>
        <source>Show the model what you want: questions, each with the answer as you would have it. Import a file (JSON lines, JSON, CSV, TSV, ShareGPT), drop it here, write the first example, or have some made from your library. From about 50 on, training begins to tell.</source>
        <translation>Montrez au modèle ce que vous voulez : des questions, chacune avec la réponse telle que vous la voudriez. Importez un fichier (lignes JSON, JSON, CSV, TSV, ShareGPT), déposez-le ici, écrivez le premier exemple, ou faites-en faire à partir de votre bibliothèque. À partir d’une cinquantaine, l’entraînement commence à se voir.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
</context>
<context>
    <name>FailingPage</name>
    <message>
        <source>Questions that fail</source>
        <translation>Questions qui échouent</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Right is</source>
        <translation>La bonne réponse</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Open the passage</source>
        <translation>Ouvrir le passage</translation>
    </message>
    <message>
        <source>Ask it again</source>
        <translation>La reposer</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Modifier …</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Ce qui a été répondu</translation>
    </message>
    <message>
        <source>(refused)</source>
        <translation>(refusé)</translation>
    </message>
    <message>
        <source>{0}
Fails because: {1}.
Answered: {2}
Right is: {3}</source>
        <translation>{0}
Échoue : {1}.
Répondu : {2}
La bonne réponse : {3}</translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <source>no such question</source>
        <translation>aucune telle question</translation>
    </message>
    <message>
        <source>first run</source>
        <translation>premier passage</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>{0} {1} since the run before</source>
        <translation>{0} {1} depuis le passage d’avant</translation>
    </message>
</context>
<context>
    <name>FilterCompleter</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>FindView</name>
    <message>
        <source>Results appear while you type.</source>
        <translation>Les résultats apparaissent pendant la frappe.</translation>
    </message>
    <message>
        <source>by words and meaning</source>
        <translation>par les mots et le sens</translation>
    </message>
    <message>
        <source>by words</source>
        <translation>par les mots</translation>
    </message>
    <message>
        <source>{0} passages {1}, {2:.0f} ms</source>
        <translation>{0} passages {1}, {2:.0f} ms</translation>
    </message>
    <message>
        <source>Nothing found. Try other words, or fewer filters.</source>
        <translation>Rien trouvé. Essayez d’autres mots ou moins de filtres.</translation>
    </message>
    <message>
        <source>Find passages …</source>
        <translation>Trouver des passages …</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Mots à trouver</translation>
    </message>
    <message>
        <source>Also understood: in:folder type:pdf after:2024-01-01 “exact phrase” -word</source>
        <translation>Aussi compris : in:dossier type:pdf after:2024-01-01 “expression exacte” -mot</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Meilleurs d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>How much of {0} is read</source>
        <translation>Ce qui est lu de {0}</translation>
    </message>
    <message>
        <source>Ask only this</source>
        <translation>Interroger seulement ceci</translation>
    </message>
    <message>
        <source>Ask only {0}</source>
        <translation>Interroger seulement {0}</translation>
    </message>
    <message>
        <source>Collections …</source>
        <translation>Collections…</translation>
    </message>
    <message>
        <source>Which collections {0} is in</source>
        <translation>Les collections dont fait partie {0}</translation>
    </message>
    <message>
        <source>Files …</source>
        <translation>Fichiers …</translation>
    </message>
    <message>
        <source>Which files of {0} are read</source>
        <translation>Quels fichiers de {0} sont lus</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {0} from the library</source>
        <translation>Retirer {0} de la bibliothèque</translation>
    </message>
    <message>
        <source>Try to reach {0} again</source>
        <translation>Réessayer d’atteindre {0}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} fichiers</translation>
    </message>
    <message>
        <source>● {0} ready</source>
        <translation>● {0} prêts</translation>
    </message>
    <message>
        <source>○ {0} waiting</source>
        <translation>○ {0} en attente</translation>
    </message>
    <message>
        <source>▲ {0} set aside</source>
        <translation>▲ {0} mis de côté</translation>
    </message>
    <message>
        <source>– {0} not read</source>
        <translation>– {0} non lus</translation>
    </message>
    <message>
        <source>{0} patterns</source>
        <translation>{0} motifs</translation>
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
        <translation>Juste</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fausse</translation>
    </message>
    <message>
        <source>This answer is right</source>
        <translation>Cette réponse est juste</translation>
    </message>
    <message>
        <source>This answer is wrong</source>
        <translation>Cette réponse est fausse</translation>
    </message>
    <message>
        <source>The right answer, as it stands in a file</source>
        <translation>La bonne réponse, telle qu’elle est dans un fichier</translation>
    </message>
    <message>
        <source>Not in my files</source>
        <translation>Pas dans mes fichiers</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>Part of a name or folder</source>
        <translation>Partie d’un nom ou d’un dossier</translation>
    </message>
    <message>
        <source>Show files whose path holds</source>
        <translation>Fichiers dont le chemin contient</translation>
    </message>
    <message>
        <source>Show files in this state</source>
        <translation>Fichiers dans cet état</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>● Ready</source>
        <translation>● Prêts</translation>
    </message>
    <message>
        <source>○ Waiting</source>
        <translation>○ En attente</translation>
    </message>
    <message>
        <source>▲ Set aside</source>
        <translation>▲ Mis de côté</translation>
    </message>
    <message>
        <source>– Not read</source>
        <translation>– Non lus</translation>
    </message>
    <message>
        <source>◇ Unreachable</source>
        <translation>◇ Inaccessibles</translation>
    </message>
    <message>
        <source>Show files of this type</source>
        <translation>Fichiers de ce type</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Files and their state</source>
        <translation>Fichiers et leur état</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Ask only this</source>
        <translation>Interroger seulement ceci</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>Nouvelle collection…</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Folders of one collection are asked together. Its name:</source>
        <translation>Les dossiers d’une collection sont interrogés ensemble. Son nom :</translation>
    </message>
    <message>
        <source>Remove “{0}” from the library?</source>
        <translation>Retirer « {0} » de la bibliothèque ?</translation>
    </message>
    <message>
        <source>Its files stay where they are; they are no longer found or cited.</source>
        <translation>Ses fichiers restent où ils sont ; ils ne sont plus trouvés ni cités.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>No folder is in the library yet. Add one, or drop folders here.</source>
        <translation>Aucun dossier dans la bibliothèque. Ajoutez-en un ou déposez des dossiers ici.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Add folder …</source>
        <translation>Ajouter un dossier …</translation>
    </message>
</context>
<context>
    <name>LockedWindow</name>
    <message>
        <source>Your library is locked</source>
        <translation>Votre bibliothèque est verrouillée</translation>
    </message>
    <message>
        <source>Enter its passphrase to open it.</source>
        <translation>Saisissez sa phrase secrète pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Encrypting your library …</source>
        <translation>Chiffrement de votre bibliothèque…</translation>
    </message>
    <message>
        <source>Decrypting …</source>
        <translation>Déchiffrement…</translation>
    </message>
    <message>
        <source>Every file is written anew before the old one goes. You may close Footnote.</source>
        <translation>Chaque fichier est réécrit avant que l’ancien ne disparaisse. Vous pouvez fermer Footnote.</translation>
    </message>
    <message>
        <source>{0} of {1} written</source>
        <translation>{0} sur {1} écrits</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be recovered.</source>
        <translation>Une phrase secrète oubliée est irrécupérable.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>LossChart</name>
    <message>
        <source>Loss of the training</source>
        <translation>Perte de l’entraînement</translation>
    </message>
    <message>
        <source>No step is done yet.</source>
        <translation>Aucun pas n’est encore fait.</translation>
    </message>
    <message>
        <source>Step {0} of {1}: the loss fell from {2} to {3}.</source>
        <translation>Pas {0} sur {1} : la perte est descendue de {2} à {3}.</translation>
    </message>
    <message>
        <source>Step {0} of {1}: the loss rose from {2} to {3}.</source>
        <translation>Pas {0} sur {1} : la perte est montée de {2} à {3}.</translation>
    </message>
    <message>
        <source>Validation is best at step {0} with {1}.</source>
        <translation>La validation est la meilleure au pas {0}, avec {1}.</translation>
    </message>
    <message>
        <source>{0} steps</source>
        <translation>{0} pas</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>appris</translation>
    </message>
    <message>
        <source>validated (filled: the best, which is kept)</source>
        <translation>validé (plein : le meilleur, qui est gardé)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The answering part stopped and was started again.</source>
        <translation>La partie qui répond s’est arrêtée et a été relancée.</translation>
    </message>
    <message>
        <source>Your answer is ready.</source>
        <translation>Votre réponse est prête.</translation>
    </message>
    <message>
        <source>Reading files stopped; it is started again.</source>
        <translation>La lecture s’est arrêtée ; elle est relancée.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>MakeDialog</name>
    <message>
        <source>Make examples from my library</source>
        <translation>Faire des exemples à partir de ma bibliothèque</translation>
    </message>
    <message>
        <source>The answer alone</source>
        <translation>La réponse seule</translation>
    </message>
    <message>
        <source>The sentence that says it</source>
        <translation>La phrase qui le dit</translation>
    </message>
    <message>
        <source>JSON with answer and file</source>
        <translation>JSON avec réponse et fichier</translation>
    </message>
    <message>
        <source>A form of my own</source>
        <translation>Une forme à moi</translation>
    </message>
    <message>
        <source>the sentence that Footnote refuses with</source>
        <translation>la phrase par laquelle Footnote refuse</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Les faire</translation>
    </message>
    <message>
        <source>Questions are made of sentences in your files, each with the passages that a search finds. You go through them one by one; only what you keep is learned.</source>
        <translation>Des questions sont faites à partir de phrases de vos fichiers, chacune avec les passages qu’une recherche trouve. Vous les parcourez une à une ; seul ce que vous gardez est appris.</translation>
    </message>
    <message>
        <source>{answer}, {quote}, {file} and {question} are filled in.</source>
        <translation>{answer}, {quote}, {file} et {question} sont remplis.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>That my files don&apos;t answer</source>
        <translation>Auxquelles mes fichiers ne répondent pas</translation>
    </message>
    <message>
        <source>Answers are</source>
        <translation>Les réponses sont</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Refusals are</source>
        <translation>Les refus sont</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge “{0}” into one model</source>
        <translation>Fusionner « {0} » en un seul modèle</translation>
    </message>
    <message>
        <source>The new model</source>
        <translation>Le nouveau modèle</translation>
    </message>
    <message>
        <source>Merging the weights …</source>
        <translation>Fusion des poids …</translation>
    </message>
    <message>
        <source>Writing in {0} …</source>
        <translation>Écriture en {0} …</translation>
    </message>
    <message>
        <source>Comparing its predictions with those of the training …</source>
        <translation>Comparaison de ses prédictions avec celles de l’entraînement …</translation>
    </message>
    <message>
        <source>The model is at {0} ({1}).</source>
        <translation>Le modèle est dans {0} ({1}).</translation>
    </message>
    <message>
        <source>The base alone</source>
        <translation>La base seule</translation>
    </message>
    <message>
        <source>The adapter attached</source>
        <translation>L’adaptateur attaché</translation>
    </message>
    <message>
        <source>The merged model</source>
        <translation>Le modèle fusionné</translation>
    </message>
    <message>
        <source>{0} {1} ({2}): divergence {3} of {4} allowed, same word in {5} %</source>
        <translation>{0} {1} ({2}) : écart {3} sur {4} admis, même mot dans {5} %</translation>
    </message>
    <message>
        <source>The new file is a model of its own, that other programs run, too. Fewer bits make it smaller and less exact.</source>
        <translation>Le nouveau fichier est un modèle à part, que d’autres programmes exécutent aussi. Moins de bits le rendent plus petit et moins exact.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Fusionner …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Progress of the merge</source>
        <translation>Avancement de la fusion</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>Utiliser {0}</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Fetch {0}</source>
        <translation>Récupérer {0}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installé</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>{0} on disk, about {1} of memory</source>
        <translation>{0} sur le disque, environ {1} de mémoire</translation>
    </message>
    <message>
        <source>{0}: more than is free now</source>
        <translation>{0} : plus que ce qui est libre</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>Progress of fetching</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import a GGUF file or a model pack …</source>
        <translation>Importer un fichier GGUF ou un paquet de modèle …</translation>
    </message>
    <message>
        <source>Writes the answer</source>
        <translation>Écrit la réponse</translation>
    </message>
    <message>
        <source>Finds by meaning</source>
        <translation>Trouve par le sens</translation>
    </message>
    <message>
        <source>How the answering model runs</source>
        <translation>Comment tourne le modèle qui répond</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> jetons</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Of question, passages and answer together; more takes more memory.</source>
        <translation>Question, passages et réponse ensemble ; plus demande plus de mémoire.</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>tous les cœurs</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils d’exécution</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>Couches sur la carte graphique</translation>
    </message>
    <message>
        <source>Looking for a graphics card …</source>
        <translation>Recherche d’une carte graphique…</translation>
    </message>
    <message>
        <source>This machine has {0} of memory, {1} of it free.</source>
        <translation>Cette machine a {0} de mémoire, dont {1} libres.</translation>
    </message>
    <message>
        <source>As many as fit make answers faster; 999 are all of them.</source>
        <translation>Autant qu’il en tient accélère les réponses ; 999 signifie toutes.</translation>
    </message>
    <message>
        <source>The llama.cpp that is installed was built without a graphics card: the processor does all the work. Built for one, Footnote uses it.</source>
        <translation>Le llama.cpp installé a été compilé sans carte graphique : le processeur fait tout le travail. Compilé pour une carte, Footnote l’utilise.</translation>
    </message>
    <message>
        <source>{0} has a licence that you must accept.</source>
        <translation>{0} a une licence que vous devez accepter.</translation>
    </message>
    <message>
        <source>Accept and fetch</source>
        <translation>Accepter et récupérer</translation>
    </message>
    <message>
        <source>A GGUF file or a model pack</source>
        <translation>Un fichier GGUF ou un paquet de modèle</translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation>Retirer {0} ?</translation>
    </message>
    <message>
        <source>{0} on the disk are freed.</source>
        <translation>{0} sont libérés sur le disque.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation>Début …</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Figures of each group of questions</source>
        <translation>Chiffres de chaque groupe de questions</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Posées</translation>
    </message>
    <message>
        <source>The last run, by folder, type and kind of question</source>
        <translation>Le dernier passage, par dossier, type et sorte de question</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>PairEditor</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Wanted answer</source>
        <translation>Réponse voulue</translation>
    </message>
    <message>
        <source>Instruction before it (if any)</source>
        <translation>Consigne préalable (s’il y en a une)</translation>
    </message>
    <message>
        <source>Document (examples of one stay together)</source>
        <translation>Document (les exemples d’un même restent ensemble)</translation>
    </message>
    <message>
        <source>{0} earlier turns of the conversation are kept as they are.</source>
        <translation>{0} tours précédents de la conversation restent tels quels.</translation>
    </message>
</context>
<context>
    <name>PairsBar</name>
    <message>
        <source>Loading the models …</source>
        <translation>Chargement des modèles …</translation>
    </message>
    <message>
        <source>{0} made examples wait for you; none is learned before you keep it.</source>
        <translation>{0} exemples tout faits vous attendent ; aucun n’est appris avant que vous le gardiez.</translation>
    </message>
    <message>
        <source>{0} of {1} are made; what is made stays when you stop.</source>
        <translation>{0} sur {1} sont faits ; ce qui est fait reste si vous arrêtez.</translation>
    </message>
    <message>
        <source>Nothing new was found to make examples of.</source>
        <translation>Rien de nouveau n’a été trouvé dont faire des exemples.</translation>
    </message>
    <message>
        <source>Progress of the making</source>
        <translation>Avancement de la fabrication</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>Les parcourir</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Used to</source>
        <translation>Sert à</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Passphrase now</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même, encore</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>At least {0} characters; several words are best.</source>
        <translation>Au moins {0} caractères ; plusieurs mots, c’est le mieux.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
</context>
<context>
    <name>PatternsDialog</name>
    <message>
        <source>Which files of “{0}” are read</source>
        <translation>Quels fichiers de « {0} » sont lus</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>{0} files would be read: {1} more and {2} fewer than now.</source>
        <translation>{0} fichiers seraient lus : {1} de plus et {2} de moins que maintenant.</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… et {0} autres</translation>
    </message>
    <message>
        <source>One pattern a line, as in a .gitignore file: *.tmp, drafts/, !drafts/final.docx. What is excluded is never read; what is included is read although it is hidden or of a kind that is left out.</source>
        <translation>Un motif par ligne, comme dans un fichier .gitignore : *.tmp, drafts/, !drafts/final.docx. Ce qui est exclu n’est jamais lu ; ce qui est inclus l’est même s’il est caché ou d’un genre laissé de côté.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Read all the same</source>
        <translation>Lire quand même</translation>
    </message>
    <message>
        <source>Files that would be read, or no longer</source>
        <translation>Fichiers qui seraient lus, ou ne le seraient plus</translation>
    </message>
    <message>
        <source>Use these patterns</source>
        <translation>Utiliser ces motifs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Pages of the document</source>
        <translation>Pages du document</translation>
    </message>
    <message>
        <source>Page {0}, the cited lines are marked</source>
        <translation>Page {0}, les lignes citées sont marquées</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Everything happens on this machine. Nothing is ever sent: no files, no questions, no statistics. Only fetching models uses the network, and only when you press the button.</source>
        <translation>Tout se passe sur cette machine. Rien n’est jamais envoyé : ni fichiers, ni questions, ni statistiques. Seule la récupération de modèles utilise le réseau, et seulement quand vous appuyez sur le bouton.</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Garder les conversations</translation>
    </message>
    <message>
        <source>Switched off, new questions and answers are forgotten with the window.</source>
        <translation>Désactivé, les nouvelles questions et réponses sont oubliées avec la fenêtre.</translation>
    </message>
    <message>
        <source>Delete all conversations …</source>
        <translation>Supprimer toutes les conversations …</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Où tout est gardé</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The library, the conversations, your questions and your examples are encrypted on the disk. A forgotten passphrase cannot be recovered.</source>
        <translation>La bibliothèque, les conversations, vos questions et vos exemples sont chiffrés sur le disque. Une phrase secrète oubliée est irrécupérable.</translation>
    </message>
    <message>
        <source>With a passphrase the library, the conversations, your questions and your examples are encrypted on the disk. It is asked for at every start. A forgotten passphrase cannot be recovered.</source>
        <translation>Avec une phrase secrète, la bibliothèque, les conversations, vos questions et vos exemples sont chiffrés sur le disque. Elle est demandée à chaque démarrage. Une phrase secrète oubliée est irrécupérable.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Encrypt the library</source>
        <translation>Chiffrer la bibliothèque</translation>
    </message>
    <message>
        <source>Remove the passphrase …</source>
        <translation>Supprimer la phrase secrète…</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} minutes</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Lock when Footnote is not used</source>
        <translation>Verrouiller quand Footnote n’est pas utilisé</translation>
    </message>
    <message>
        <source>While it is locked, no files are read.</source>
        <translation>Tant qu’elle est verrouillée, aucun fichier n’est lu.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>la bibliothèque</translation>
    </message>
    <message>
        <source>the conversations</source>
        <translation>les conversations</translation>
    </message>
    <message>
        <source>your questions</source>
        <translation>vos questions</translation>
    </message>
    <message>
        <source>your examples</source>
        <translation>vos exemples</translation>
    </message>
    <message>
        <source>the weights of training runs, learned from your examples</source>
        <translation>les poids des entraînements, appris de vos exemples</translation>
    </message>
    <message>
        <source>the weights of adapters, learned from your examples</source>
        <translation>les poids des adaptateurs, appris de vos exemples</translation>
    </message>
    <message>
        <source>Keep everything without encryption?</source>
        <translation>Tout garder sans chiffrement ?</translation>
    </message>
    <message>
        <source>Whoever has this disk can then read what it holds.</source>
        <translation>Quiconque a ce disque pourra alors lire ce qu’il contient.</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Supprimer la phrase secrète</translation>
    </message>
    <message>
        <source>Delete all conversations?</source>
        <translation>Supprimer toutes les conversations ?</translation>
    </message>
    <message>
        <source>The questions and answers are overwritten on the disk.</source>
        <translation>Les questions et réponses sont écrasées sur le disque.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>ProvePage</name>
    <message>
        <source>Loading the model …</source>
        <translation>Chargement du modèle …</translation>
    </message>
    <message>
        <source>{0}: question {1} of {2}</source>
        <translation>{0} : question {1} sur {2}</translation>
    </message>
    <message>
        <source>Asking general questions, to see what was forgotten …</source>
        <translation>Questions générales, pour voir ce qui a été oublié …</translation>
    </message>
    <message>
        <source>There is no adapter yet; train one first.</source>
        <translation>Il n’y a pas encore d’adaptateur ; entraînez-en d’abord un.</translation>
    </message>
    <message>
        <source>Not proven yet. Examples that it never saw show whether it is better.</source>
        <translation>Pas encore éprouvé. Des exemples jamais vus montrent s’il est meilleur.</translation>
    </message>
    <message>
        <source>It came without held-out examples, so it cannot be proven here.</source>
        <translation>Il est venu sans exemples réservés et ne peut donc être éprouvé ici.</translation>
    </message>
    <message>
        <source>The questions that decided</source>
        <translation>Les questions qui ont décidé</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Voulu</translation>
    </message>
    <message>
        <source>Progress of the proof</source>
        <translation>Avancement de l’épreuve</translation>
    </message>
    <message>
        <source>no bar</source>
        <translation>aucun seuil</translation>
    </message>
    <message>
        <source>Where retrieval alone reaches it, tuning is not proposed.</source>
        <translation>Là où la recherche seule l’atteint, l’entraînement n’est pas proposé.</translation>
    </message>
    <message>
        <source>With my library</source>
        <translation>Avec ma bibliothèque</translation>
    </message>
    <message>
        <source>Start the proof</source>
        <translation>Commencer l’épreuve</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptateur</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Good enough</source>
        <translation>Assez bon</translation>
    </message>
    <message>
        <source>The ways side by side</source>
        <translation>Les façons côte à côte</translation>
    </message>
</context>
<context>
    <name>QualityView</name>
    <message>
        <source>Failing</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Making questions …</source>
        <translation>Création des questions …</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Les questions sont posées …</translation>
    </message>
    <message>
        <source>Asking with both models …</source>
        <translation>Les questions sont posées avec les deux modèles …</translation>
    </message>
    <message>
        <source>{0} of {1} questions made</source>
        <translation>{0} questions créées sur {1}</translation>
    </message>
    <message>
        <source>{0} of {1} questions asked</source>
        <translation>{0} questions posées sur {1}</translation>
    </message>
    <message>
        <source>run {0} of 2</source>
        <translation>passage {0} sur 2</translation>
    </message>
    <message>
        <source>This sentence no longer stands in its file.</source>
        <translation>Cette phrase n’est plus dans son fichier.</translation>
    </message>
    <message>
        <source>Export the runs</source>
        <translation>Exporter les passages</translation>
    </message>
    <message>
        <source>Exported to {0}.</source>
        <translation>Exporté vers {0}.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>No question yet. Let Footnote make some from your library, and judge its answers in Ask: both show whether it finds and answers what your files say.</source>
        <translation>Aucune question encore. Laissez Footnote en créer à partir de votre bibliothèque, et jugez ses réponses dans « Demander » : les deux montrent s’il trouve et répond ce que disent vos fichiers.</translation>
    </message>
    <message>
        <source>Ask them all</source>
        <translation>Les poser toutes</translation>
    </message>
    <message>
        <source>Make questions</source>
        <translation>Créer des questions</translation>
    </message>
    <message>
        <source>How many questions to make</source>
        <translation>Combien de questions créer</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>Exporter en CSV …</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Ce qui est en cours</translation>
    </message>
    <message>
        <source>Progress of the questions</source>
        <translation>Avancement des questions</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Try another model …</source>
        <translation>Essayer un autre modèle …</translation>
    </message>
    <message>
        <source>See what fails</source>
        <translation>Voir ce qui échoue</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Search model</source>
        <translation>Modèle de recherche</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Your questions</source>
        <translation>Vos questions</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Right is</source>
        <translation>La bonne réponse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Open the passage</source>
        <translation>Ouvrir le passage</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Modifier …</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add a question …</source>
        <translation>Ajouter une question …</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Reading and power</source>
        <translation>Lecture et énergie</translation>
    </message>
    <message>
        <source>Files are read at the lowest priority, in a process that has no network and sees no other file.</source>
        <translation>Les fichiers sont lus avec la plus basse priorité, dans un processus sans réseau qui ne voit aucun autre fichier.</translation>
    </message>
    <message>
        <source>Pause while on battery</source>
        <translation>Suspendre sur batterie</translation>
    </message>
    <message>
        <source>Reading goes on when the machine is plugged in; asking works meanwhile.</source>
        <translation>La lecture reprend quand la machine est branchée ; on peut poser des questions entre-temps.</translation>
    </message>
    <message>
        <source>What one file may cost</source>
        <translation>Ce qu’un fichier peut coûter</translation>
    </message>
    <message>
        <source>Largest file that is read</source>
        <translation>Plus grand fichier lu</translation>
    </message>
    <message>
        <source>Longest time for one file</source>
        <translation>Temps maximal pour un fichier</translation>
    </message>
    <message>
        <source>A file that takes longer is set aside, with this as the reason.</source>
        <translation>Un fichier qui prend plus longtemps est mis de côté, avec cette raison.</translation>
    </message>
    <message>
        <source>Most memory for one file</source>
        <translation>Mémoire maximale pour un fichier</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Which files of a folder are read is set in the library, with a preview.</source>
        <translation>Les fichiers lus d’un dossier se règlent dans la bibliothèque, avec un aperçu.</translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation>Afficher la bibliothèque</translation>
    </message>
</context>
<context>
    <name>Renderer</name>
    <message>
        <source>The file is no longer there.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>This page cannot be drawn here: open the file in its program.</source>
        <translation>Cette page ne peut pas être dessinée ici : ouvrez le fichier dans son programme.</translation>
    </message>
</context>
<context>
    <name>RetrievalView</name>
    <message>
        <source>Its words: {0}</source>
        <translation>Ses mots : {0}</translation>
    </message>
    <message>
        <source>{0} passages were weighed for “{1}”. A longer bar is a better rank in that search; the order joins them.</source>
        <translation>{0} passages ont été examinés pour « {1} ». Une barre plus longue est un meilleur rang dans cette recherche ; l’ordre les réunit.</translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation>n° {0}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>● kept</source>
        <translation>● gardé</translation>
    </message>
    <message>
        <source>✕ left out</source>
        <translation>✕ écarté</translation>
    </message>
    <message>
        <source>{0} left · {1} kept · {2} left out</source>
        <translation>reste {0} · {1} gardés · {2} écartés</translation>
    </message>
    <message>
        <source>You have gone through all of them.</source>
        <translation>Vous les avez tous parcourus.</translation>
    </message>
    <message>
        <source>Open it in the source ({0})</source>
        <translation>L’ouvrir dans la source ({0})</translation>
    </message>
    <message>
        <source>The file does not say this any more.</source>
        <translation>Le fichier ne le dit plus.</translation>
    </message>
    <message>
        <source>Your files should not answer this: the passages are the nearest that there is.</source>
        <translation>Vos fichiers ne devraient pas y répondre : les passages sont ce qu’il y a de plus proche.</translation>
    </message>
    <message>
        <source>Wanted answer</source>
        <translation>Réponse voulue</translation>
    </message>
    <message>
        <source>What is shown beside the question</source>
        <translation>Ce qui est montré à côté de la question</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>To the examples</source>
        <translation>Aux exemples</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Cited here</source>
        <translation>Cités ici</translation>
    </message>
    <message>
        <source>A file …</source>
        <translation>Un fichier …</translation>
    </message>
    <message>
        <source>A folder …</source>
        <translation>Un dossier …</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Ask only this file</source>
        <translation>Interroger seulement ce fichier</translation>
    </message>
    <message>
        <source>Ask only this folder</source>
        <translation>Interroger seulement ce dossier</translation>
    </message>
    <message>
        <source>Looking in:</source>
        <translation>Recherche dans :</translation>
    </message>
    <message>
        <source>Looking everywhere</source>
        <translation>Recherche partout</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>{0}
Click to let it go.</source>
        <translation>{0}
Cliquez pour le retirer.</translation>
    </message>
    <message>
        <source>Stop limiting to {0}</source>
        <translation>Ne plus limiter à {0}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Find in this document</source>
        <translation>Chercher dans ce document</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Endroit précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Endroit suivant (Entrée)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des réglages</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>cited</source>
        <translation>cité</translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message>
        <source>Cells of the sheet</source>
        <translation>Cellules de la feuille</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Ce n’est pas la phrase secrète.</translation>
    </message>
    <message>
        <source>The library is encrypted: the next start asks for the passphrase.</source>
        <translation>La bibliothèque est chiffrée : le prochain démarrage demandera la phrase secrète.</translation>
    </message>
    <message>
        <source>The library is no longer encrypted.</source>
        <translation>La bibliothèque n’est plus chiffrée.</translation>
    </message>
    <message>
        <source>This is not the passphrase: nothing was changed.</source>
        <translation>Ce n’est pas la phrase secrète : rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>The file has changed since; it is being read again.</source>
        <translation>Le fichier a changé ; il est relu.</translation>
    </message>
    <message>
        <source>p. {0} of {1}</source>
        <translation>p. {0} sur {1}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Search in the document</source>
        <translation>Chercher dans le document</translation>
    </message>
    <message>
        <source>Previous citation</source>
        <translation>Citation précédente</translation>
    </message>
    <message>
        <source>Next citation</source>
        <translation>Citation suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Close the source</source>
        <translation>Fermer la source</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Copy quote</source>
        <translation>Copier la citation</translation>
    </message>
    <message>
        <source>Ask only this</source>
        <translation>Interroger seulement ceci</translation>
    </message>
</context>
<context>
    <name>SplitBar</name>
    <message>
        <source>How the examples are split</source>
        <translation>Comment les exemples sont répartis</translation>
    </message>
    <message>
        <source>{0} to learn from</source>
        <translation>{0} pour apprendre</translation>
    </message>
    <message>
        <source>{0} to validate</source>
        <translation>{0} pour valider</translation>
    </message>
    <message>
        <source>{0} held out for the proof</source>
        <translation>{0} réservés pour l’épreuve</translation>
    </message>
    <message>
        <source>{0} set aside</source>
        <translation>{0} mis de côté</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Opening the library …</source>
        <translation>Ouverture de la bibliothèque …</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>Nothing leaves this machine.</source>
        <translation>Rien ne quitte cette machine.</translation>
    </message>
    <message>
        <source>{0} passages in {1} files</source>
        <translation>{0} passages dans {1} fichiers</translation>
    </message>
    <message>
        <source>found by words only: no embedding model</source>
        <translation>trouvé par les mots seulement : pas de modèle de sens</translation>
    </message>
    <message>
        <source>{0} waiting, reading {1}</source>
        <translation>{0} en attente, lecture de {1}</translation>
    </message>
    <message>
        <source>{0} passages not yet found by meaning</source>
        <translation>{0} passages pas encore trouvables par le sens</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>reste {0}</translation>
    </message>
    <message>
        <source>paused: on battery</source>
        <translation>suspendu : sur batterie</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
</context>
<context>
    <name>TextPages</name>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
</context>
<context>
    <name>TrainForm</name>
    <message>
        <source>Base model</source>
        <translation>Modèle de base</translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation>Lui apprendre</translation>
    </message>
    <message>
        <source>Name of the adapter</source>
        <translation>Nom de l’adaptateur</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Commencer l’entraînement</translation>
    </message>
    <message>
        <source>Measure what it takes</source>
        <translation>Mesurer ce qu’il faut</translation>
    </message>
    <message>
        <source>Training needs the libraries torch, transformers and peft, which are not installed: pip install &quot;footnote[tuning]&quot;. Everything else on this page works without them.</source>
        <translation>L’entraînement demande les bibliothèques torch, transformers et peft, qui ne sont pas installées : pip install &quot;footnote[tuning]&quot;. Tout le reste de cette page marche sans elles.</translation>
    </message>
    <message>
        <source>{0} ({1} million)</source>
        <translation>{0} ({1} millions)</translation>
    </message>
    <message>
        <source>A GGUF file or a folder …</source>
        <translation>Un fichier GGUF ou un dossier …</translation>
    </message>
    <message>
        <source>A GGUF file, or config.json of a Hugging Face folder</source>
        <translation>Un fichier GGUF, ou le config.json d’un dossier Hugging Face</translation>
    </message>
    <message>
        <source>Show the settings behind it</source>
        <translation>Montrer les réglages derrière</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>DoRA can be merged, not attached.</source>
        <translation>DoRA peut être fusionné, pas attaché.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>How much it can learn.</source>
        <translation>Combien il peut apprendre.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>How strongly it counts.</source>
        <translation>Combien il compte.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>How often it sees each example.</source>
        <translation>Combien de fois il voit chaque exemple.</translation>
    </message>
    <message>
        <source>Examples a step</source>
        <translation>Exemples par pas</translation>
    </message>
    <message>
        <source>each epoch</source>
        <translation>chaque époque</translation>
    </message>
    <message>
        <source>Validate after steps</source>
        <translation>Valider après des pas</translation>
    </message>
    <message>
        <source>Save memory, take longer</source>
        <translation>Moins de mémoire, plus de temps</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Measuring …</source>
        <translation>Mesure …</translation>
    </message>
    <message>
        <source>Checking the examples …</source>
        <translation>Vérification des exemples …</translation>
    </message>
    <message>
        <source>Going on from the last checkpoint …</source>
        <translation>Reprise au dernier point …</translation>
    </message>
    <message>
        <source>Delete the unfinished training “{0}”?</source>
        <translation>Supprimer l’entraînement inachevé « {0} » ?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>The unfinished training is deleted.</source>
        <translation>L’entraînement inachevé est supprimé.</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>Chargement du modèle …</translation>
    </message>
    <message>
        <source>The adapter “{0}” is ready: prove it next.</source>
        <translation>L’adaptateur « {0} » est prêt : éprouvez-le ensuite.</translation>
    </message>
    <message>
        <source>{0} Memory: about {1} of {2} free. Disk: about {3} of {4} free.</source>
        <translation>{0} Mémoire : environ {1} sur {2} libres. Disque : environ {3} sur {4} libres.</translation>
    </message>
    <message>
        <source>{0} weights of {1} are trained, as {2} on the {3}.</source>
        <translation>{0} poids sur {1} sont entraînés, en {2} sur le {3}.</translation>
    </message>
    <message>
        <source>Training …</source>
        <translation>Entraînement …</translation>
    </message>
    <message>
        <source>Time: {0}, at {1} tokens a second.</source>
        <translation>Temps : {0}, à {1} jetons par seconde.</translation>
    </message>
    <message>
        <source>Step {0} of {1} · loss {2} · {3} tokens a second · {4} left</source>
        <translation>Pas {0} sur {1} · perte {2} · {3} jetons par seconde · reste {4}</translation>
    </message>
    <message>
        <source>Done after {0} steps; kept is step {1} with a validation loss of {2}.</source>
        <translation>Terminé après {0} pas ; le pas {1} est gardé, avec une perte de validation de {2}.</translation>
    </message>
    <message>
        <source>Ended after {0} steps, as validation got no better; kept is step {1} with {2}.</source>
        <translation>Arrêté après {0} pas, la validation ne progressant plus ; le pas {1} est gardé, avec {2}.</translation>
    </message>
    <message>
        <source>Paused at step {0} of {1}.</source>
        <translation>En pause au pas {0} sur {1}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Keep the best</source>
        <translation>Garder le meilleur</translation>
    </message>
    <message>
        <source>No training is under way. Its loss is drawn here while it runs; you may pause it, and close Footnote: it goes on from its last checkpoint.</source>
        <translation>Aucun entraînement en cours. Sa perte est tracée ici pendant qu’il avance ; vous pouvez le mettre en pause et fermer Footnote : il reprend à son dernier point.</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Avancement de l’entraînement</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Arrêter et garder le meilleur</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Footnote</source>
        <translation>Afficher Footnote</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Suspendre la lecture</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Resume reading</source>
        <translation>Reprendre la lecture</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>{0} files ready</source>
        <translation>{0} fichiers prêts</translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation>{0} en attente</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>reste {0}</translation>
    </message>
    <message>
        <source>Everything is read: {0} files can be asked.</source>
        <translation>Tout est lu : {0} fichiers peuvent être interrogés.</translation>
    </message>
</context>
<context>
    <name>TrendPlot</name>
    <message>
        <source>There is no run yet.</source>
        <translation>Il n’y a pas encore de passage.</translation>
    </message>
    <message>
        <source>{0}: {1} runs, from {2} to {3}; the last {4}, {5}.</source>
        <translation>{0} : {1} passages, de {2} à {3} ; le dernier {4}, {5}.</translation>
    </message>
    <message>
        <source>Chosen: {0}, {1}.</source>
        <translation>Choisi : {0}, {1}.</translation>
    </message>
</context>
<context>
    <name>TuneView</name>
    <message>
        <source>{0} examples</source>
        <translation>{0} exemples</translation>
    </message>
    <message>
        <source>{0} to review</source>
        <translation>{0} à parcourir</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun encore</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifiés</translation>
    </message>
    <message>
        <source>nothing wrong</source>
        <translation>rien à redire</translation>
    </message>
    <message>
        <source>{0} findings</source>
        <translation>{0} constats</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>pas {0} sur {1}</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>adapters: {0}</source>
        <translation>adaptateurs : {0}</translation>
    </message>
    <message>
        <source>proven: {0}</source>
        <translation>éprouvés : {0}</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>non éprouvé</translation>
    </message>
    <message>
        <source>warnings: {0}</source>
        <translation>avertissements : {0}</translation>
    </message>
    <message>
        <source>the model as it is</source>
        <translation>le modèle tel quel</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Teach the model your style and your forms; facts it looks up in your files.</source>
        <translation>Apprenez au modèle votre style et vos formes ; les faits, il les cherche dans vos fichiers.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Éprouver</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Searching your files …</source>
        <translation>Recherche dans vos fichiers …</translation>
    </message>
    <message>
        <source>Weighing {0} passages …</source>
        <translation>Examen de {0} passages …</translation>
    </message>
    <message>
        <source>Reading the best passages …</source>
        <translation>Lecture des meilleurs passages …</translation>
    </message>
    <message>
        <source>Checking every sentence against your files …</source>
        <translation>Vérification de chaque phrase dans vos fichiers …</translation>
    </message>
    <message>
        <source>Writing a draft, not checked yet …</source>
        <translation>Rédaction d’un brouillon, pas encore vérifié …</translation>
    </message>
    <message>
        <source>Your files don&apos;t answer: {0}</source>
        <translation>Vos fichiers ne répondent pas à : {0}</translation>
    </message>
    <message>
        <source>{0} passages, {1:.1f} s</source>
        <translation>{0} passages, {1:.1f} s</translation>
    </message>
    <message>
        <source>Nothing in your files matches this question.</source>
        <translation>Rien dans vos fichiers ne correspond à cette question.</translation>
    </message>
    <message>
        <source>Your files don&apos;t answer this. The closest passages:</source>
        <translation>Vos fichiers n’y répondent pas. Les passages les plus proches :</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation>Dans {0}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Get the models</source>
        <translation>Récupérer les modèles</translation>
    </message>
    <message>
        <source>Copy with footnotes</source>
        <translation>Copier avec les notes</translation>
    </message>
    <message>
        <source>Why these passages</source>
        <translation>Pourquoi ces passages</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>UsePage</name>
    <message>
        <source>No adapter is on this machine yet: train one, or import one.</source>
        <translation>Aucun adaptateur sur cet ordinateur : entraînez-en un, ou importez-en un.</translation>
    </message>
    <message>
        <source>Answers use the model as it is.</source>
        <translation>Les réponses utilisent le modèle tel quel.</translation>
    </message>
    <message>
        <source>The next answers use {0}.</source>
        <translation>Les prochaines réponses utilisent {0}.</translation>
    </message>
    <message>
        <source>Each was proven by itself; together they are not.</source>
        <translation>Chacun a été éprouvé seul ; ensemble, ils ne le sont pas.</translation>
    </message>
    <message>
        <source>Until Footnote is closed; “Use by default” keeps it.</source>
        <translation>Jusqu’à la fermeture de Footnote ; « Utiliser par défaut » le conserve.</translation>
    </message>
    <message>
        <source>Export the adapter</source>
        <translation>Exporter l’adaptateur</translation>
    </message>
    <message>
        <source>The adapter is in {0}.</source>
        <translation>L’adaptateur est dans {0}.</translation>
    </message>
    <message>
        <source>An adapter ({0})</source>
        <translation>Un adaptateur ({0})</translation>
    </message>
    <message>
        <source>Import an adapter</source>
        <translation>Importer un adaptateur</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Importation …</translation>
    </message>
    <message>
        <source>Delete the adapter “{0}”?</source>
        <translation>Supprimer l’adaptateur « {0} » ?</translation>
    </message>
    <message>
        <source>{0} on the disk are freed; your examples stay.</source>
        <translation>{0} sont libérés sur le disque ; vos exemples restent.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Import an adapter …</source>
        <translation>Importer un adaptateur …</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>N’en utiliser aucun</translation>
    </message>
</context>
<context>
    <name>WaysModel</name>
    <message>
        <source>Way</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>Cité</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Comptage …</translation>
    </message>
    <message>
        <source>{0} files to read, {1}</source>
        <translation>{0} fichiers à lire, {1}</translation>
    </message>
    <message>
        <source>; {0} of other types are left out</source>
        <translation>; {0} d’autres types sont laissés de côté</translation>
    </message>
    <message>
        <source>Takes {0} on this machine, measured on {1} of them</source>
        <translation>Prend {0} sur cette machine, mesuré sur {1} d’entre eux</translation>
    </message>
    <message>
        <source>Measuring how fast this machine reads them …</source>
        <translation>Mesure de la vitesse de lecture sur cette machine…</translation>
    </message>
    <message>
        <source>writes the answer</source>
        <translation>écrit la réponse</translation>
    </message>
    <message>
        <source>finds by meaning</source>
        <translation>trouve par le sens</translation>
    </message>
    <message>
        <source>A GGUF file or a model pack</source>
        <translation>Un fichier GGUF ou un paquet de modèle</translation>
    </message>
    <message>
        <source>Ask your own files</source>
        <translation>Interrogez vos propres fichiers</translation>
    </message>
    <message>
        <source>Footnote reads the folders that you choose and answers questions about them. Every sentence has a footnote that opens at the exact place.</source>
        <translation>Footnote lit les dossiers que vous choisissez et répond aux questions à leur sujet. Chaque phrase a une note qui ouvre l’endroit exact.</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Choisir un dossier …</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>Essayer la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>You can also drop folders here.</source>
        <translation>Vous pouvez aussi déposer des dossiers ici.</translation>
    </message>
    <message>
        <source>1  Folders</source>
        <translation>1  Dossiers</translation>
    </message>
    <message>
        <source>PDF, Office, mail, web pages, notes, tables and code. Files are only read.</source>
        <translation>PDF, Office, courriels, pages web, notes, tableaux et code. Les fichiers sont seulement lus.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>Fetch the models (170 MB)</source>
        <translation>Récupérer les modèles (170 Mo)</translation>
    </message>
    <message>
        <source>Import from a file …</source>
        <translation>Importer d’un fichier …</translation>
    </message>
    <message>
        <source>Progress of fetching</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>2  Models</source>
        <translation>2  Modèles</translation>
    </message>
    <message>
        <source>3  Privacy</source>
        <translation>3  Confidentialité</translation>
    </message>
    <message>
        <source>Everything happens on this machine. Nothing is ever sent: no files, no questions, no statistics. Only fetching models uses the network, and only when you press the button.</source>
        <translation>Tout se passe sur cette machine. Rien n’est jamais envoyé : ni fichiers, ni questions, ni statistiques. Seule la récupération de modèles utilise le réseau, et seulement quand vous appuyez sur le bouton.</translation>
    </message>
    <message>
        <source>The library is encrypted.</source>
        <translation>La bibliothèque est chiffrée.</translation>
    </message>
    <message>
        <source>Encrypt my library</source>
        <translation>Chiffrer ma bibliothèque</translation>
    </message>
    <message>
        <source>With a passphrase that is asked for at every start. A forgotten passphrase cannot be recovered. It can also be set later, in the settings.</source>
        <translation>Avec une phrase secrète demandée à chaque démarrage. Une phrase secrète oubliée est irrécupérable. Elle peut aussi être définie plus tard, dans les réglages.</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Commencer la lecture</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>The part of Footnote that does this stopped; it is started again.</source>
        <translation>La partie de Footnote qui fait cela s’est arrêtée ; elle est relancée.</translation>
    </message>
</context>
<context>
    <name>_Pages</name>
    <message>
        <source>Page {0}</source>
        <translation>Page {0}</translation>
    </message>
</context>
</TS>
