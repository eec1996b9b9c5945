### Що каже кожна вправа після відповіді. Пояснює, не соромить.

feedback-well-judged = Влучно
feedback-partly-there = Частково влучно
feedback-not-this-time = Цього разу інакше
feedback-decides = Що вирішує
feedback-tempts = Що спокушає, але не вирішує
feedback-next = Що далі зробить уважний читач
feedback-your-answer = Твоя відповідь
feedback-stronger-call = Слушніша відповідь
feedback-both = Твоя відповідь · слушніша
feedback-invented = Написано для цієї вправи. Місця, видання й люди вигадані.
